import { render } from 'preact';
import { PopupApp } from './PopupApp';
import { readTabId } from './read-tab-id';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/controls.css';
import '../../components/styles/note.css';
import '../../components/styles/popup.css';
import '../../components/styles/export.css';

const root = document.getElementById('root');
const tab = await readTabId(location.search);
if (root !== null) render(<PopupApp tab={tab} />, root);
