// Runs on pages of the preview alone.
{
  // The state of the site to which the page belongs.
  const shown = document.currentScript.src.split("?")[1];
  const key = "oit-place";
  let events, errors;
  const way = (node) => {
    const steps = [];
    for (; node && node !== document.body && node.parentNode; node = node.parentNode)
      steps.unshift([...node.parentNode.children].indexOf(node));
    return steps;
  };
  const leave = () => {
    const place = { at: location.href, x: scrollX, y: scrollY, focus: way(document.activeElement) };
    sessionStorage.setItem(key, JSON.stringify(place));
    location.reload();
  };
  const arrive = () => {
    const place = JSON.parse(sessionStorage.getItem(key) || "null");
    sessionStorage.removeItem(key);
    if (!place || place.at !== location.href) return;
    scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    let node = document.body;
    for (const step of place.focus) node = node && node.children[step];
    if (node && node !== document.body) node.focus({ preventScroll: true });
  };
  const read = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector("main").childNodes;
  };
  // In a tree of its own, so that neither style sheet touches the other.
  const add = (name, part) => {
    const host = document.createElement(name);
    host.lang = "th";
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/-/preview.css";
    host.attachShadow({ mode: "open" }).append(style, part);
    document.body.append(host);
    return host;
  };
  const clear = () => {
    if (errors) errors.remove();
    errors = undefined;
  };
  const tell = async () => {
    const found = await read("/-/errors");
    const wasClosed = errors && !errors.shadowRoot.querySelector("dialog").open;
    clear();
    if (!found) return;
    const dialog = document.createElement("dialog");
    const close = document.createElement("button");
    close.textContent = "ดูหน้าเว็บก่อนการแก้ไขนี้";
    close.onclick = () => dialog.close();
    dialog.append(...found, close);
    errors = add("oit-errors", dialog);
    if (!wasClosed) dialog.showModal();
  };
  const stand = async () => {
    const found = await read("/-/elements?" + location.pathname);
    if (!found) return;
    const panel = document.createElement("details");
    panel.open = localStorage.getItem("oit-elements") === "open";
    panel.ontoggle = () => localStorage.setItem("oit-elements", panel.open ? "open" : "");
    panel.append(...found);
    add("oit-elements", panel);
  };
  const listen = () => {
    if (document.hidden) {
      if (events) events.close();
      events = undefined;
    } else if (!events) {
      events = new EventSource("/-/events");
      events.addEventListener("site", (event) => {
        if (event.data !== shown) leave();
        else clear();
      });
      events.addEventListener("errors", tell);
      events.addEventListener("note", (event) => console.info(event.data));
    }
  };
  document.addEventListener("visibilitychange", listen);
  arrive();
  listen();
  stand();
}
