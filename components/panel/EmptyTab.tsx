/** What a tab says that has nothing to show: what will be here, and how it gets here. */
export function EmptyTab({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p class="dim">{text}</p>
    </div>
  );
}
