import { render } from 'preact';
import '../style/tokens.css';
import '../style/base.css';
import '../style/controls.css';
import '../style/layout.css';
import './clinic.css';
import { ClinicApp } from './clinic-app.tsx';

const page = document.getElementById('page');
if (page) render(<ClinicApp />, page);
