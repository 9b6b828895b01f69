import { Component, type ComponentChild } from 'preact';

/** What is shown or kept out of sight. */
export interface KeptProps {
  readonly isShown: boolean;
  /** Attributes of the box around it: its role, id and name. */
  readonly box?: { readonly [name: string]: string | number };
  /** Called for what to draw only while it is shown. */
  readonly draw: () => ComponentChild;
}

/**
 * Draws something from the first time it is shown, and keeps it as it was left while it is hidden: what is typed, unfolded and
 * scrolled to. While hidden it is not drawn again, whatever changes, and costs nothing.
 */
export class Kept extends Component<KeptProps> {
  #drawn: ComponentChild = null;

  override shouldComponentUpdate(next: Readonly<KeptProps>): boolean {
    return next.isShown || this.props.isShown;
  }

  override render() {
    const { isShown, box, draw } = this.props;
    if (isShown) this.#drawn = draw();
    return (
      <div {...box} hidden={!isShown}>
        {this.#drawn}
      </div>
    );
  }
}
