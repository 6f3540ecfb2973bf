// The loader that a partner puts on its page: defines <werkbrug-board>, and nothing else.
//
// It waits until the board is nearly in view, then fetches the styles and the module once for
// all boards on the page, and lets the module draw each in its own shadow root. Attributes:
// region (two digits), lang (nl, en), limit (cards, 1 to 50), sector (letters of SBI 2008).
(() => {
  const NAME = "werkbrug-board";
  if (customElements.get(NAME)) return;
  const base = new URL(document.currentScript.src).origin;
  const at = (path) => base + path;

  let shared;
  const load = () =>
    (shared ??= (async () => {
      const [css, sprite, module] = await Promise.all([
        fetch(at(PKG_BOARD_CSS)).then((answer) => answer.text()),
        fetch(at(PKG_SPRITE_SVG)).then((answer) => answer.text()),
        import(at(PKG_JOBSEEKER_JS)),
      ]);
      await module.default();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return { sheet, sprite, module };
    })());

  const TEXTS = { nl: PKG_TEXTS_NL, en: PKG_TEXTS_EN };

  customElements.define(
    NAME,
    class extends HTMLElement {
      #observer;
      #started = false;

      connectedCallback() {
        if (this.#started) return;
        // Partners' pages may be long: nothing is fetched for a board that is never seen.
        this.#observer = new IntersectionObserver(
          (seen) => seen.some((entry) => entry.isIntersecting) && this.#start(),
          { rootMargin: "400px" },
        );
        this.#observer.observe(this);
      }

      disconnectedCallback() {
        this.#observer?.disconnect();
      }

      async #start() {
        this.#observer.disconnect();
        if (this.#started) return;
        this.#started = true;
        const lang = this.getAttribute("lang") in TEXTS ? this.getAttribute("lang") : "nl";
        const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
        try {
          const { sheet, sprite, module } = await load();
          root.adoptedStyleSheets = [sheet];
          const icons = document.createElement("div");
          icons.innerHTML = sprite;
          const place = document.createElement("div");
          root.replaceChildren(icons, place);
          await module.widget(
            place,
            JSON.stringify({
              base,
              lang,
              region: this.getAttribute("region") ?? "09",
              sector: this.getAttribute("sector") ?? "",
              limit: Number.parseInt(this.getAttribute("limit") ?? "10", 10) || 10,
              files: [
                at(TEXTS[lang]),
                at(PKG_TAXONOMY_BIN),
                at(PKG_PLACES_BIN),
                at(`/api/snapshot/${encodeURIComponent(this.getAttribute("region") ?? "09")}`),
              ].join(" "),
            }),
          );
          this.dispatchEvent(new CustomEvent("werkbrug-ready", { bubbles: true }));
        } catch (error) {
          // The host page goes on; the visitor gets a plain link.
          const link = document.createElement("a");
          link.href = at(`/${lang}/banen`);
          link.textContent = "Werkbrug";
          root.replaceChildren(link);
          this.dispatchEvent(new CustomEvent("werkbrug-error", { bubbles: true, detail: String(error) }));
        }
      }
    },
  );
})();
