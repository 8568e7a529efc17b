"use strict";
// Searches the site in the reader's browser: nothing is asked of a server but files of the site.
// Data are scripts that call oit.data, since a copy opened from a folder can load nothing else.
var oit = (() => {
  const known = {}, asked = {}, texts = {}, page = document, few = 8;
  const [form, list, said, all, help, near] = ["search", "found", "said", "all", "help", "near"]
    .map(id => page.getElementById("oit-" + id));
  const say = (name, values = {}) => said.dataset[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
  // A node with children; texts are texts, whatever stands in them.
  const node = (name, values, ...children) => {
    const made = Object.assign(page.createElement(name), values);
    made.append(...children);
    return made;
  };

  const load = name => asked[name] ??= new Promise((done, fail) => {
    const script = node("script", {src: name + ".js"});
    script.onload = script.onerror = () => {
      script.remove();
      if (known[name]) return done(known[name]);
      delete asked[name];
      fail(name);
    };
    page.head.append(script);
  });

  // A text as a reader sees it: the rule by which the stored texts were written.
  const glyphs = "103435363748494a4b4c48494a4b4c0d314d4748494a4b4c38393a".match(/../g)
    .map(number => String.fromCharCode(parseInt("e" + number, 16)));
  const seen = text => text
    .replace(/[\u200b-\u200f\u2060\u00ad\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")
    .replace(/[\t-\r \u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]+/g, " ")
    .replace(/[\uf700-\uf71a]/g, glyph => glyphs[glyph.charCodeAt(0) - 0xf700])
    .replace(/\u0e40\u0e40/g, "\u0e41")
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33")
    .replace(/([\u0e48-\u0e4b]+)([\u0e31\u0e34-\u0e3a]+)/g, "$2$1")
    .replace(/~/g, "\u223c").trim();
  // Letters that are searched alike are one; none is added or lost.
  const fold = text => text
    .replace(/[A-Z\u00c0-\u00d6\u00d8-\u00de]/g, letter => letter.toLowerCase())
    .replace(/[\u0e50-\u0e59]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xe20));

  // Many PDFs have lost the ring of sara am, and have sara aa.
  const loose = text => fold(text).replace(/\u0e33/g, "\u0e32");

  // Stored texts have each Thai letter as one sign of ASCII; between two ~ letters are themselves.
  const letters = {}, plainSign = /[^ .,\-()/:\d]/g;
  for (let sign = 0x21, letter = 0xe01; sign < 0x7e; sign++) {
    const text = String.fromCharCode(sign);
    if (/["\\.,\-()/:\d]/.test(text)) continue;
    letters[text] = String.fromCharCode(letter++);
    if (letter === 0xe3b) letter = 0xe40;
  }
  const plain = stored => stored.split("~")
    .map((piece, n) => n % 2 ? piece : piece.replace(plainSign, sign => letters[sign])).join("");

  const read = async (number, size) => texts[number] ??= (await load("t" + number)).map((row, n) => {
    const [address, name, year, item, ...rest] = row, places = [], title = plain(name);
    const isPage = /(^|\/)$/.test(address);
    for (let n = 0; n < rest.length; n += 3) {
      const heading = plain(rest[n + 1]), text = plain(rest[n + 2]);
      places.push({href: rest[n], heading, text, head: fold(heading), key: (isPage ? fold : loose)(text)});
    }
    return {address, isPage, title, key: fold(title), year, item, places, number: number * size + n};
  });

  // Postings: numbers of documents as differences less one, in digits of five bits.
  const digitLists = 0x20000;
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const numbers = stored => {
    const found = [];
    let last = -1, value = 0, bits = 0;
    for (const sign of stored) {
      const digit = digits.indexOf(sign);
      value += (digit & 31) * 2 ** bits;
      bits += 5;
      if (digit > 31) continue;
      found.push(last += value + 1);
      value = bits = 0;
    }
    return found;
  };
  const code = letter => letter < 0x80 ? letter : letter === 0xe33 ? 0xb2
    : letter > 0xe00 && letter < 0xe5c ? letter - 0xd80 : 0xdc + letter % 36;
  const shard = code => code > 0x2f && code < 0x3a ? "d" + (code - 0x30)
    : code > 0x60 && code < 0x7b ? "l" + code % 8 : code < 0x80 ? "p"
    : code > 0x80 && code < 0xdc ? "t" + code.toString(16) : "x";
  const both = (one, other) => {
    const set = new Set(other);
    return one?.filter(n => set.has(n)) ?? other;
  };

  // Documents that may hold all terms, those with them in headings first; the smallest shards are
  // asked first, the next one beside each, and no more than it takes to leave few: or, where that
  // is enough at first, no more once one has told little that those before it had not.
  const candidates = async (terms, shards, every, exact) => {
    const wanted = {}, want = (first, pair) => (wanted[shard(first)] ??= new Set()).add(pair);
    for (const term of terms) {
      const codes = [...term].map(letter => code(letter.codePointAt(0)));
      if (!codes[1]) want(codes[0], -codes[0]);
      for (let n = 1; n < codes.length; n++) want(codes[n - 1], codes[n - 1] * 256 + codes[n]);
      // Of numbers, each three digits in a row.
      for (let n = 2; n < codes.length; n++) {
        const three = String.fromCharCode(...codes.slice(n - 2, n + 1));
        if (/^\d+$/.test(three)) want(codes[n - 2], digitLists + +three);
      }
    }
    let some = every, heads, last;
    const names = Object.keys(wanted).sort((a, b) => shards[a] - shards[b]);
    for (const [n, name] of names.entries()) {
      const left = some.length + heads?.length;
      if (some.length < 25 || !exact && some !== every && left > last * .95) break;
      last = left;
      load("p" + (names[n + 1] ?? name)).catch(() => {});
      const data = await load("p" + name);
      for (const pair of wanted[name]) {
        const keys = pair > 0 ? [pair] : Object.keys(data).filter(key => key >> 8 === -pair);
        const rows = keys.flatMap(key => data[key] ? [data[key].split("|")] : []);
        if (!rows.length) return [];
        const join = part => [...new Set(rows.flatMap(row => numbers(row[part] ?? "")))]
          .sort((a, b) => a - b);
        if (rows.every(row => row[0] !== "*")) some = both(some, join(0));
        if (pair < digitLists) heads = both(heads, join(1));
      }
    }
    heads = new Set(heads);
    return [true, false].flatMap(isHead => some.filter(n => heads.has(n) === isHead));
  };

  // What a document holds of the terms: nothing, or its rank and the places that hold some.
  const look = (one, asked, item) => {
    const isItem = item > 0 && one.item === item, terms = one.isPage ? asked : asked.map(loose);
    const has = (place, term) => place.key.includes(term) || place.head.includes(term);
    const places = one.places.filter(place => terms.some(term => has(place, term)));
    const isTitle = terms.every(term => one.key.includes(term));
    if (!isItem && !terms.every(term => one.key.includes(term) || places.some(place => has(place, term)))) return [];
    const isOwn = isItem && /\/o\d+\/$/.test(one.address);
    const rank = isOwn ? 400 : isItem * 100 + (one.key === terms[0]) * 200 + isTitle * 60
      + (places.some(place => terms.some(term => place.head.includes(term))) ? 20 : 0)
      + Math.min(5, places.length) - (one.isPage ? 0 : 3);
    return [{one, rank, places, terms}];
  };

  const groups = {};
  for (const {dataset} of all.querySelectorAll("[data-group]")) groups[[dataset.year, dataset.item]] = dataset.group;

  const find = async (wish, terms, item) => {
    const index = await load("index"), {count, size, shards} = index, owners = [], found = [];
    for (let n = 0; n < count; n++) owners.push(index.owners[n] ?? owners[n - 1]);
    const every = [...owners.keys()].filter(
      n => (!wish.year || owners[n][0] == wish.year) && (!wish.group || groups[owners[n]] === wish.group));
    const own = every.filter(n => item && owners[n][1] === item);
    const step = shards && !wish.show ? few : count, looked = new Set(), file = n => n / size | 0;
    let order = every;
    // Once few of those looked at hold the terms, the shards that were left out are worth asking.
    for (let exact; order.length && found.length < few;) {
      const poor = wish.show || found.length * few < looked.size;
      if (!(exact >= poor)) order = [...new Set([
        ...own, ...shards ? await candidates(terms, shards, every, exact = poor) : every])].filter(n => !looked.has(n));
      const next = order.splice(0, step);
      await Promise.all([...new Set(next.map(file))].map(n => read(n, size)));
      for (const n of next) found.push(...look(texts[file(n)][n % size], terms, item)), looked.add(n);
    }
    return {found, rest: Math.ceil(order.length * found.length / looked.size) || 0};
  };

  const marked = (text, key, terms, start = 0, end = text.length) => {
    const out = start ? ["…"] : [];
    for (let from = start; from < end;) {
      let place = end, length = 0;
      for (const term of terms) {
        const next = key.indexOf(term, from);
        if (next >= 0 && next < place) [place, length] = [next, term.length];
      }
      out.push(text.slice(from, place));
      if (length) out.push(node("mark", {}, text.slice(place, place + length)));
      from = place + length;
    }
    return end < text.length ? [...out, "…"] : out;
  };
  // Some words around the first match: from blank to blank where one is near, never before a mark.
  const excerpt = ({text, key}, terms) => {
    const hits = terms.filter(term => key.includes(term)), isMark = n => /[\u0e30-\u0e3a\u0e45-\u0e4e]/.test(text[n]);
    const first = hits.length ? Math.min(...hits.map(term => key.indexOf(term))) : 0;
    const least = first + (hits[0]?.length ?? 0);
    let start = Math.max(0, first - 50), end = Math.min(text.length, Math.max(least, start + 150));
    const blank = text.indexOf(" ", start), last = text.lastIndexOf(" ", end);
    if (start && blank >= 0 && blank < Math.min(first, start + 25)) start = blank + 1;
    while (start && isMark(start)) start--;
    if (end < text.length && last > Math.max(least, end - 25)) end = last;
    while (end < text.length && isMark(end)) end++;
    return marked(text, key, terms, start, end);
  };
  const href = ({address, isPage}, part) => "../" + (/^($|#)/.test(part)
    ? address + (isPage ? form.dataset.index : "") : address.replace(/[^/]*$/, "")) + part;

  const shown = ({one, places, terms}, most) => {
    const rows = places.slice(0, most).map(place => {
      const number = place.href.split("#page=")[1];
      const words = place.heading ? marked(place.heading, place.head, terms) : [number ? say("page", {n: number}) : say("here")];
      const link = place.href || place.heading ? [node("a", {href: href(one, place.href)}, ...words), " "] : [];
      return node("li", {}, ...link, ...excerpt(place, terms));
    });
    if (places.length > most) rows.push(node("li", {}, say("places", {n: places.length - most})));
    return [node("p", {}, node("a", {href: href(one, "")}, ...marked(one.title, one.key, terms))), node("ul", {}, ...rows)];
  };

  const show = ({found, rest}, wish) => {
    const rows = new Map(), n = found.length + rest;
    found.sort((a, b) => b.rank - a.rank || a.one.number - b.one.number);
    for (const result of found) {
      const {year, item, number} = result.one, key = item ? year + "/" + item : number;
      rows.set(key, [...rows.get(key) ?? [], result]);
    }
    const most = wish.show ? n : few;
    list.replaceChildren(...[...rows.values()].slice(0, most).map(results => {
      const {year, item} = results[0].one, parts = results.flatMap(one => shown(one, wish.show ? Infinity : 3));
      return node("li", {}, ...item ? [node("span", {className: "small"}, `O${item} ` + say("year", {n: year}))] : [], ...parts);
    }));
    said.textContent = say(!n ? "none" : rest ? "about" : "some", {n, q: wish.q});
    if (!rest && rows.size <= most) return;
    said.append(" ", node("a", {href: "?" + new URLSearchParams({...wish, show: "all"})}, say("more")));
  };

  // The items whose titles share most pairs of letters with what was asked.
  const nearest = key => {
    const pairs = [...new Set(Array.from(key, (_, n) => key.slice(n, n + 2)))];
    return [...all.querySelectorAll("[data-item] > a")].map(link => {
      const title = fold(seen(link.textContent));
      return {link, count: pairs.filter(pair => title.includes(pair)).length};
    }).filter(({count}) => count > 1 && count * 3 > pairs.length).sort((a, b) => b.count - a.count)
      .slice(0, 3).map(({link}) => node("li", {}, link.cloneNode(true)));
  };

  let turn = 0;
  const search = async wish => {
    const mine = ++turn, key = fold(seen(wish.q)), words = key.split(" ");
    help.hidden = true;
    said.textContent = "";
    if (!key) {
      all.hidden = false;
      return list.replaceChildren();
    }
    list.ariaBusy = true;
    try {
      const item = +key.match(`^(?:(?:${form.dataset.item}|oit|o) ?)+-?0*(\\d{1,3})$`)?.[1] || 0;
      let result = await find(wish, [key], item);
      if (!result.found.length && words[1]) result = await find(wish, words, 0);
      if (mine !== turn) return;
      all.hidden = true;
      show(result, wish);
      help.hidden = result.found.length > 0;
      near.replaceChildren(...help.hidden ? [] : nearest(key));
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      said.textContent = say("broken");
      all.hidden = false;
    }
    list.ariaBusy = null;
  };

  const query = new URLSearchParams(location.search), {q, year, group} = form.elements;
  for (const field of [q, year, group]) field.value = query.get(field.name) ?? field.value;
  const wish = show => ({q: q.value, year: year.value, group: group.value, show});
  const change = () => {
    try {
      history.replaceState(null, "", "?" + new URLSearchParams(new FormData(form)));
    } catch {} // a copy opened from a folder keeps its address
    search(wish(false));
  };
  form.addEventListener("input", change);
  form.addEventListener("submit", event => {
    event.preventDefault();
    change();
  });
  page.addEventListener("keydown", event => {
    const links = [...list.querySelectorAll("a")], now = page.activeElement, place = links.indexOf(now);
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const next = event.key === "/" && !now.form ? q : step && (now === q || place >= 0) ? links[place + step] ?? q : null;
    if (!next) return;
    next.focus();
    event.preventDefault();
  });
  page.getElementById("oit-filters").hidden = false;
  all.hidden = !!q.value;
  search(wish(query.get("show") === "all"));
  return {data: (name, value) => known[name] = value, fold: text => fold(seen(text)), plain};
})();
