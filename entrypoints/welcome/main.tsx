import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomeApp } from './WelcomeApp';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/controls.css';
import '../../components/styles/card.css';
import '../../components/styles/welcome.css';

const root = document.getElementById('root');
const tab = await browser.tabs.getCurrent();
if (root !== null) render(<WelcomeApp tabId={tab?.id ?? -1} />, root);
