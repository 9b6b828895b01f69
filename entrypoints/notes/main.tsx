import { render } from 'preact';
import { NotesApp } from './NotesApp';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/controls.css';
import '../../components/styles/note.css';
import '../../components/styles/map.css';
import '../../components/styles/page.css';
import '../../components/styles/timeline.css';

const root = document.getElementById('root');
if (root !== null) render(<NotesApp />, root);
