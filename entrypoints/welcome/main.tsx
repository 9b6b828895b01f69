import { render } from 'preact';
import { WelcomeApp } from './WelcomeApp';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/controls.css';
import '../../components/styles/card.css';
import '../../components/styles/welcome.css';

const root = document.getElementById('root');
if (root !== null) render(<WelcomeApp />, root);
