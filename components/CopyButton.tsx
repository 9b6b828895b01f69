import { Component, type ComponentChildren } from 'preact';

/** What can be copied. */
export interface CopyButtonProps {
  readonly label: ComponentChildren;
  /** What the button says once it is done. */
  readonly done: string;
  /** Puts the text on the clipboard; resolves to whether it is there. */
  readonly onCopy: () => Promise<boolean>;
}

/** A button that copies and says so in its own place. A class, because one flag is not worth the hooks in every page. */
export class CopyButton extends Component<CopyButtonProps, { readonly isDone: boolean }> {
  override state = { isDone: false };

  readonly #copy = async (): Promise<void> => {
    this.setState({ isDone: await this.props.onCopy() });
  };

  override render() {
    const { label, done } = this.props;
    return (
      <button type="button" class="b b-link" onClick={this.#copy}>
        <span aria-live="polite">{this.state.isDone ? done : label}</span>
      </button>
    );
  }
}
