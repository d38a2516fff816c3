import { render } from 'preact';
import '../style/tokens.css';
import '../style/base.css';
import '../style/controls.css';
import '../style/layout.css';
import '../style/tones.css';
import './office.css';
import './rules.css';
import './preview.css';
import './link.css';
import './numbers.css';
import { ClinicApp } from './clinic-app.tsx';

const page = document.getElementById('page');
if (page) render(<ClinicApp />, page);
