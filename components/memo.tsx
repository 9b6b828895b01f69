import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/**
 * A component that is drawn again only when one of its props is another than before: for the rows of long lists, of which a step
 * changes two. Preact's own is in its larger compatibility package.
 */
export function memo<Props extends object>(Draw: FunctionComponent<Props>): new () => Component<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = new Set([...Object.keys(next), ...Object.keys(this.props)]) as Set<keyof Props>;
      return [...names].some((name) => next[name] !== this.props[name]);
    }

    override render(): ComponentChild {
      return <Draw {...(this.props as Props)} />;
    }
  };
}
