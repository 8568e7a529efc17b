// Runs on pages of the preview alone.
{
  // The state of the site that is shown, or was asked for last.
  let state = document.currentScript.src.split("?")[1];
  const key = "oit-place";
  let events, errors, elements;
  const way = (node) => {
    const steps = [];
    if (!document.body.contains(node)) return steps;
    for (; node !== document.body; node = node.parentNode)
      steps.unshift([...node.parentNode.children].indexOf(node));
    return steps;
  };
  const focus = (steps) => {
    let node = document.body;
    for (const step of steps) node = node && node.children[step];
    if (node && node !== document.body) node.focus({ preventScroll: true });
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
    focus(place.focus);
  };
  const parsed = async (answer) =>
    new DOMParser().parseFromString(await answer.text(), "text/html");
  const read = async (address) => {
    const answer = await fetch(address);
    return answer.ok ? (await parsed(answer)).querySelector("main") : undefined;
  };
  // Without what is in it.
  const isAlike = (one, other) => one.cloneNode().isEqualNode(other.cloneNode());
  // Gives a part of the page the content of another, and leaves alone whatever is the same: there
  // stay focus, open details and pictures.
  const renew = (part, other) => {
    const [old, fresh] = [[...part.childNodes], [...other.childNodes]];
    const most = Math.min(old.length, fresh.length);
    let [first, last] = [0, 0];
    while (first < most && old[first].isEqualNode(fresh[first])) first += 1;
    while (last < most - first && old.at(-1 - last).isEqualNode(fresh.at(-1 - last))) last += 1;
    const next = old[old.length - last] || null;
    const [gone, come] = [old, fresh].map((nodes) => nodes.slice(first, nodes.length - last));
    come.forEach((node, index) => {
      const before = gone[index];
      if (!before) part.insertBefore(node, next);
      else if (isAlike(before, node)) renew(before, node);
      else before.replaceWith(node);
    });
    for (const node of gone.slice(come.length)) node.remove();
  };
  const itsOwn = (page) =>
    [...page.querySelectorAll("script[src], link[rel=stylesheet]")].map((part) => part.outerHTML);
  // Shows a state of which no picture is new. A page with scripts of its own or with other sheets is
  // loaded anew.
  const follow = async (stamp) => {
    state = stamp;
    try {
      const page = await parsed(await fetch(location.href));
      if (state !== stamp) return;
      const script = page.querySelector('script[src^="/-/reload.js?"]');
      // One that is newer is still to be told of.
      if (!script.src.endsWith(`?${stamp}`)) {
        state = undefined;
        return;
      }
      script.remove();
      const [own, others] = [itsOwn(document), itsOwn(page)];
      if (page.querySelector("script[src]") || own.join() !== others.join()) return leave();
      if (!isAlike(document.documentElement, page.documentElement)) return leave();
      if (!isAlike(document.body, page.body)) return leave();
      const place = way(document.activeElement);
      renew(document.head, page.head);
      renew(document.body, page.body);
      focus(place);
      stand();
    } catch {
      leave();
    }
  };
  // In a tree of its own, so that neither style sheet touches the other, and beside the body, which
  // is the site's.
  const add = (name, part) => {
    const host = document.createElement(name);
    host.lang = "th";
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/-/preview.css";
    host.attachShadow({ mode: "open" }).append(style, part);
    document.documentElement.append(host);
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
    dialog.append(...found.childNodes, close);
    errors = add("oit-errors", dialog);
    if (wasClosed) return;
    dialog.showModal();
    // To the first error: the button has the focus, and stands at the end.
    dialog.scrollTo(0, 0);
  };
  const stand = async () => {
    const stamp = state;
    const found = await read("/-/elements?" + location.pathname);
    if (state !== stamp) return;
    if (!elements && found) {
      const panel = document.createElement("details");
      panel.open = localStorage.getItem("oit-elements") === "open";
      panel.ontoggle = () => localStorage.setItem("oit-elements", panel.open ? "open" : "");
      elements = add("oit-elements", panel);
    }
    if (found) renew(elements.shadowRoot.querySelector("details"), found);
    else if (elements) {
      elements.remove();
      elements = undefined;
    }
  };
  const listen = () => {
    if (document.hidden) {
      if (events) events.close();
      events = undefined;
    } else if (!events) {
      events = new EventSource("/-/events");
      events.addEventListener("site", (event) => {
        if (event.data !== state) leave();
        else clear();
      });
      events.addEventListener("texts", (event) => {
        clear();
        if (event.data !== state) follow(event.data);
      });
      events.addEventListener("errors", tell);
      events.addEventListener("note", (event) => console.info(event.data));
    }
  };
  document.addEventListener("visibilitychange", listen);
  document.currentScript.remove();
  arrive();
  listen();
  stand();
}
