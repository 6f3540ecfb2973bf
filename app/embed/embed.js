// The loader that a partner puts on its page.
customElements.define(
  "werkbrug-board",
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: "open" });
    }
  },
);
