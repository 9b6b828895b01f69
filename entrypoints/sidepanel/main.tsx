import { render } from 'preact';
import { PanelApp } from './PanelApp';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/controls.css';
import '../../components/styles/note.css';
import '../../components/styles/popup.css';
import '../../components/styles/timeline.css';
import '../../components/styles/export.css';
import '../../components/styles/panel.css';

const root = document.getElementById('root');
if (root !== null) render(<PanelApp query={location.search} />, root);
