const svg = (body: string): SVGElement => {
  const holder = document.createElement("template");
  holder.innerHTML = `<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${body}</svg>`;
  return holder.content.firstElementChild as SVGElement;
};

/** The few pictures of the bar, drawn for it. */
export const icons = {
  theme: () => svg('<circle cx="10" cy="10" r="6.5"/><path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/>'),
  pane: () => svg('<rect x="2.75" y="4" width="14.5" height="12" rx="2"/><path d="M12 4v12"/>'),
  books: () => svg('<path d="M6 5V3.5h10.5V14H15"/><rect x="3.5" y="5.5" width="10.5" height="11" rx="1"/><path d="M6 9h5.5M6 12h5.5"/>'),
  keys: () =>
    svg(
      '<rect x="2" y="5" width="16" height="10.5" rx="1.5"/><path d="M5 8.25h.01M8.33 8.25h.01M11.67 8.25h.01M15 8.25h.01M6.5 12.25h7"/>',
    ),
  brand: () =>
    svg(
      '<rect x="1" y="1" width="18" height="18" rx="4" fill="#0F6CBD" stroke="none"/><path d="M5 14V9.5M10 14V6M15 14v-3" stroke="#fff" stroke-width="2.4"/>',
    ),
};
