import { render } from 'preact';
import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/layout.css';
import './style/answer.css';
import './style/arrive.css';
import { App } from './app.tsx';

const page = document.getElementById('page');
if (page) render(<App />, page);
