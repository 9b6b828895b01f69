import type { AnnotatedPage, PageOutline, Result } from '../../lib/protocol';
import type { SearchView, TimelineView } from '../../lib/views';
import { isDoubt } from '../card/Check';
import type { ExportMenuProps } from '../ExportMenu';
import { Kept } from '../Kept';
import type { NoteOpener } from '../NoteAnchor';
import { panelIdOf, Tabs, tabIdOf } from '../Tabs';
import { Timeline } from '../Timeline';
import type { Voice } from '../voice';
import { ChecksTab } from './ChecksTab';
import { EntitiesTab } from './EntitiesTab';
import { NotesTab } from './NotesTab';

/** The four views of an article. */
export type PanelTab = 'entities' | 'timeline' | 'checks' | 'notes';

const TABS: readonly PanelTab[] = ['entities', 'timeline', 'checks', 'notes'];

/** What the tabs show. */
export interface PanelTabsProps {
  readonly page: AnnotatedPage;
  readonly outline: PageOutline | null;
  readonly timeline: TimelineView | null;
  readonly place: number | null;
  readonly tab: PanelTab;
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
  readonly search: (query: string) => Promise<Result<SearchView>>;
  readonly onTab: (tab: PanelTab) => void;
  readonly onGoTo: (start: number) => void;
  /** Copies or saves what was found in one format. */
  readonly onExport: ExportMenuProps['onExport'];
}

/** The tabs there are: checks only where something was compared. */
const tabsOf = (outline: PageOutline | null): readonly PanelTab[] =>
  TABS.filter((name) => name !== 'checks' || (outline?.checks.length ?? 0) > 0);

/** The chosen tab, or the first where this article does not have that one. */
const shownOf = ({ tab, outline }: Pick<PanelTabsProps, 'tab' | 'outline'>): PanelTab =>
  tabsOf(outline).includes(tab) ? tab : 'entities';

/** The row of tabs; the number beside the checks is that of the doubts. */
export function TabRow({
  outline,
  tab,
  voice: { t },
  onTab,
}: Pick<PanelTabsProps, 'outline' | 'tab' | 'voice' | 'onTab'>) {
  const doubts = outline?.checks.filter(({ check }) => isDoubt(check)).length ?? 0;
  const tabs = tabsOf(outline).map((name) => ({
    name,
    label: (
      <>
        {t(`panel.${name}`)}
        {name === 'checks' && doubts > 0 && <span class="doubt num"> {doubts}</span>}
      </>
    ),
  }));
  return <Tabs label={t('panel.tabs')} tabs={tabs} selected={shownOf({ tab, outline })} onSelect={onTab} />;
}

/** What the selected tab shows. A tab once looked at stays as it was left: what is unfolded, typed and scrolled to. */
export function TabBodies(props: PanelTabsProps) {
  return (
    <>
      {tabsOf(props.outline).map((name) => (
        <Kept
          key={name}
          isShown={name === shownOf(props)}
          box={{
            class: 'pbody',
            role: 'tabpanel',
            id: panelIdOf(name),
            'aria-labelledby': tabIdOf(name),
            tabIndex: -1,
          }}
          draw={() => <Body name={name} {...props} />}
        />
      ))}
    </>
  );
}

function Body({
  name,
  page,
  outline,
  timeline,
  place,
  voice,
  opener,
  search,
  onGoTo,
  onExport,
}: PanelTabsProps & { readonly name: PanelTab }) {
  switch (name) {
    case 'entities':
      return (
        <EntitiesTab
          page={page}
          outline={outline}
          voice={voice}
          place={place}
          onOpenNote={opener.open}
          onGoTo={onGoTo}
          onExport={onExport}
        />
      );
    case 'timeline':
      return <Timeline view={timeline} layout="narrow" voice={voice} opener={opener} onGoTo={onGoTo} />;
    case 'checks':
      return (
        <ChecksTab checks={outline?.checks ?? null} lang={page.lang} voice={voice} opener={opener} onGoTo={onGoTo} />
      );
    case 'notes':
      return <NotesTab rows={page.rows} next={outline?.next ?? []} voice={voice} opener={opener} search={search} />;
  }
}
