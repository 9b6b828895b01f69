import { render } from 'preact';
import { OptionsApp } from './OptionsApp';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/controls.css';
import '../../components/styles/page.css';
import '../../components/styles/options.css';

const root = document.getElementById('root');
if (root !== null) render(<OptionsApp />, root);
