"use strict";
// Verifies the statement of a label with the browser's own cryptography. Nothing is loaded and nothing is sent: the
// statement stands behind the # of the address, which a browser keeps to itself.
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const FIELDS = ["version", "number", "issuer", "issued_on", "valid_until", "vendor", "vendor_type", "solutions",
    "year", "figures", "population", "supplied_by", "checked_by", "drawn", "random_draw", "complete", "modes", "begins",
    "ends", "extensions", "rule_set", "rule_set_version", "rules_fulfilled", "rules", "complaints", "results",
    "specimen"];
  const FIGURES = ["satisfied", "no_crisis", "nps", "stay", "right_choice"];
  const MODES = ["phone", "web", "imported", "workshop"];
  const ORDER = BigInt("0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const TONES = { valid: "good", offline: "good", specimen: "watch", expired: "watch", revoked: "bad",
    unknown_issuer: "bad", altered: "bad" };

  class Refused extends Error {}
  function need(condition) { if (!condition) { throw new Refused(); } }

  // -- bytes ----------------------------------------------------------------------------------------------------------
  function fromBase32(text) {
    const bytes = [];
    let bits = 0, value = 0;
    for (const letter of text) {
      const five = ALPHABET.indexOf(letter);
      need(five >= 0);
      value = (value << 5) | five;
      bits += 5;
      if (bits >= 8) { bits -= 8; bytes.push((value >> bits) & 255); value &= (1 << bits) - 1; }
    }
    need(value === 0 && bits < 5 && [0, 2, 4, 5, 7].includes(text.length % 8));  // one spelling only
    return new Uint8Array(bytes);
  }

  function fromBase64(text) { return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)); }

  function same(one, other) { return one.length === other.length && one.every((byte, i) => byte === other[i]); }

  // Whole numbers, bytes, text, lists, maps, yes, no, nothing and one tag, each in its shortest spelling.
  function readCbor(bytes) {
    let at = 0;
    function take(count) { need(at + count <= bytes.length); at += count; return bytes.subarray(at - count, at); }
    function head() {
      const first = take(1)[0], small = first & 31;
      if (small < 24) { return [first >> 5, small]; }
      need(small <= 26);
      let value = 0;
      for (const byte of take(1 << (small - 24))) { value = value * 256 + byte; }
      need(value >= [24, 256, 65536][small - 24]);
      return [first >> 5, value];
    }
    function item(depth) {
      need(depth < 8);
      const [kind, value] = head();
      if (kind === 0) { return value; }
      if (kind === 1) { return -1 - value; }
      if (kind === 2) { return take(value).slice(); }
      if (kind === 3) { return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(take(value)); }
      if (kind === 4) { return Array.from({ length: Math.min(value, 4096) }, () => item(depth + 1)); }
      if (kind === 5) {
        const map = new Map();
        let last = null;
        for (let i = 0; i < value; i += 1) {
          const start = at, key = item(depth + 1), spelled = bytes.subarray(start, at);
          need(typeof key === "number" && (last === null || after(spelled, last)));
          map.set(key, item(depth + 1));
          last = spelled;
        }
        return map;
      }
      if (kind === 6) { need(value === 18); return { tagged: item(depth + 1) }; }
      need(value >= 20 && value <= 22);
      return value === 22 ? null : value === 21;
    }
    const found = item(0);
    need(at === bytes.length);
    return found;
  }
  function after(one, other) {
    if (one.length !== other.length) { return one.length > other.length; }
    const i = one.findIndex((byte, k) => byte !== other[k]);
    return i >= 0 && one[i] > other[i];
  }

  function writeHead(kind, value) {
    if (value < 24) { return [kind << 5 | value]; }
    if (value < 256) { return [kind << 5 | 24, value]; }
    if (value < 65536) { return [kind << 5 | 25, value >> 8, value & 255]; }
    return [kind << 5 | 26, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  }

  // -- signatures -----------------------------------------------------------------------------------------------------
  function parse(bytes, kind, most) {
    need(bytes.length <= most);
    const message = readCbor(bytes);
    need(message !== null && Array.isArray(message.tagged) && message.tagged.length === 4);
    const [guarded, open, payload, signature] = message.tagged;
    need(open instanceof Map && open.size === 0);
    need([guarded, payload, signature].every((one) => one instanceof Uint8Array) && signature.length === 64);
    const header = readCbor(guarded);
    need(header instanceof Map && header.size === 3 && header.get(1) === -7 && header.get(3) === kind);
    const key = header.get(4);
    need(key instanceof Uint8Array && key.length === 8);
    const name = new TextEncoder().encode("Signature1");
    const signed = new Uint8Array([...writeHead(4, 4), ...writeHead(3, name.length), ...name,
      ...writeHead(2, guarded.length), ...guarded, ...writeHead(2, 0), ...writeHead(2, payload.length), ...payload]);
    return { key, payload, signature, signed };
  }

  async function check(message, issuer) {
    const half = message.signature.subarray(32);
    const second = BigInt("0x" + Array.from(half, (byte) => byte.toString(16).padStart(2, "0")).join(""));
    need(second <= ORDER / 2n);  // the same signature in its other spelling
    const key = await crypto.subtle.importKey("spki", fromBase64(issuer.key), { name: "ECDSA", namedCurve: "P-256" },
      false, ["verify"]);
    need(await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, message.signature, message.signed));
  }

  // -- statement and revocations --------------------------------------------------------------------------------------
  const whole = (value, most = 1e9) => { need(Number.isInteger(value) && value >= 0 && value <= most); return value; };
  const words = (value) => { need(typeof value === "string" && [...value].length <= 300); return value; };
  const flag = (value) => { need(typeof value === "boolean"); return value; };
  const several = (value) => { need(Array.isArray(value) && value.length <= 20); return value; };
  const maybe = (value, read) => value === null ? null : read(value);
  const day = (value) => new Date(Date.UTC(2000, 0, 1 + whole(value, 100000)));
  const share = (value) => { need(Number.isInteger(value) && Math.abs(value) <= 10000); return value / 10000; };

  function readStatement(payload) {
    const map = readCbor(payload);
    need(map instanceof Map && map.size === FIELDS.length && FIELDS.every((_, i) => map.has(i)) && map.get(0) === 1);
    const raw = Object.fromEntries(FIELDS.map((name, i) => [name, map.get(i)]));
    need(raw.results instanceof Uint8Array && raw.results.length === 32);
    const found = {
      number: words(raw.number), issuer: words(raw.issuer), issued_on: day(raw.issued_on),
      valid_until: day(raw.valid_until), vendor: words(raw.vendor), vendor_type: whole(raw.vendor_type, 1),
      solutions: several(raw.solutions).map(words), year: whole(raw.year, 9999),
      figures: several(raw.figures).map((one) => {
        need(Array.isArray(one) && one.length === 5);
        return { kind: FIGURES[whole(one[0], FIGURES.length - 1)], value: share(one[1]), lower: maybe(one[2], share),
          upper: maybe(one[3], share), n: whole(one[4]) };
      }),
      population: maybe(raw.population, whole), supplied_by: words(raw.supplied_by), checked_by: words(raw.checked_by),
      drawn: maybe(raw.drawn, whole), random_draw: flag(raw.random_draw), complete: whole(raw.complete),
      modes: several(raw.modes).map((one) => MODES[whole(one, MODES.length - 1)]), begins: maybe(raw.begins, day),
      ends: maybe(raw.ends, day), extensions: whole(raw.extensions), rule_set: words(raw.rule_set),
      rule_set_version: words(raw.rule_set_version), rules_fulfilled: whole(raw.rules_fulfilled),
      rules: whole(raw.rules), complaints: words(raw.complaints), specimen: flag(raw.specimen),
    };
    need(found.number !== "");
    return found;
  }

  function readRevocations(payload) {
    const map = readCbor(payload);
    need(map instanceof Map && map.size === 5 && map.get(0) === 1 && Array.isArray(map.get(4)));
    const revoked = map.get(4).map((one) => {
      need(Array.isArray(one) && one.length === 3);
      return { number: words(one[0]), on: day(one[1]), reason: words(one[2]) };
    });
    return { number: whole(map.get(1)), made: day(map.get(2)), next: day(map.get(3)), revoked };
  }

  async function newestList(issuer) {
    let newest = null;
    for (const text of data.lists) {
      try {
        const message = parse(fromBase64(text), "scorefact/revocations", 1048576);
        need(same(message.key, fromBase64(issuer.key_id)));
        await check(message, issuer);
        const list = readRevocations(message.payload);
        if (newest === null || list.number > newest.number) { newest = list; }
      } catch (error) {
        if (!(error instanceof Refused)) { throw error; }  // a list that does not fit says nothing of this label
      }
    }
    return newest;
  }

  async function verdict(text) {
    let statement = null, issuer = null;
    try {
      const message = parse(fromBase32(text.trim().split("#").pop()), "scorefact/label", 4096);
      statement = readStatement(message.payload);
      issuer = data.issuers.find((one) => same(message.key, fromBase64(one.key_id))) || null;
      if (issuer === null) { return { status: "unknown_issuer", statement }; }
      await check(message, issuer);
      need(statement.issuer === issuer.name && statement.specimen === issuer.specimen);
    } catch (error) {
      if (error instanceof Refused || error instanceof TypeError) { return { status: "altered", statement: null }; }
      throw error;
    }
    const list = await newestList(issuer);
    const now = new Date();
    const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
    const revocation = list && list.revoked.find((one) => one.number === statement.number);
    const found = { statement, issuer, list, revocation };
    if (revocation) { return { status: "revoked", ...found }; }
    if (today > statement.valid_until) { return { status: "expired", ...found }; }
    if (statement.specimen) { return { status: "specimen", ...found }; }
    return { status: list && today <= list.next ? "valid" : "offline", ...found };
  }

  // -- the page -------------------------------------------------------------------------------------------------------
  const element = (id) => document.getElementById(id);
  let language = data.languages.find((one) => navigator.languages.some((wanted) => wanted.startsWith(one))) || "en";
  let shown = null;

  const say = (key, facts = {}) => Object.entries(facts).reduce(
    (text, [name, value]) => text.split("{" + name + "}").join(value), data.texts[language][key]);
  const locale = () => language === "en" ? "en-GB" : language;
  const date = (value) => new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(value);
  const number = (value, options) => new Intl.NumberFormat(locale(), options).format(value);
  const percent = (value) => number(value, { style: "percent", maximumFractionDigits: 0 });
  const points = (value) => number(value * 100, { maximumFractionDigits: 0, signDisplay: "exceptZero" }).replace("-", "\u2212");

  function put(tag, text, className) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (className) { made.className = className; }
    return made;
  }

  function showLabel(statement) {
    element("vendor").textContent = statement.vendor;
    element("solutions").textContent = statement.solutions.join(", ");
    element("figures").replaceChildren(...statement.figures.map((one) => {
      const form = one.kind === "nps" ? points : percent, box = document.createElement("div");
      const base = [say("base", { n: number(one.n) })];
      if (one.lower !== null && one.upper !== null) { base.push(say("range", { low: form(one.lower), high: form(one.upper) })); }
      box.append(put("dt", say(one.kind)), put("dd", form(one.value), "value"), put("dd", base.join(" · "), "base"));
      return box;
    }));
    const facts = [
      ["number", statement.number], ["campaign", String(statement.year)],
      ["validity", say("between", { begin: date(statement.issued_on), end: date(statement.valid_until) })],
      ["issued_by", statement.issuer],
      ["answered", statement.population === null ? number(statement.complete)
        : say("of", { some: number(statement.complete), all: number(statement.population) })],
      ["supplied_by", statement.supplied_by], ["checked_by", statement.checked_by],
      ["drawn", statement.drawn === null ? "" : say(statement.random_draw ? "drawn_random" : "drawn_otherwise",
        { count: number(statement.drawn) })],
      ["held", statement.modes.map((mode) => say("mode_" + mode)).join(", ")],
      ["fieldwork", statement.begins && statement.ends
        ? say("between", { begin: date(statement.begins), end: date(statement.ends) }) : ""],
      ["extensions", statement.extensions ? number(statement.extensions) : ""],
      ["rules", say("of", { some: number(statement.rules_fulfilled), all: number(statement.rules) })],
      ["rule_set", statement.rule_set + " " + statement.rule_set_version], ["fee", say("fee_text")],
      ["complaints", statement.complaints],
    ];
    element("facts").replaceChildren(...facts.filter(([, value]) => value !== "").map(([name, value]) => {
      const row = document.createElement("tr"), head = put("th", say("fact_" + name));
      head.scope = "row";
      row.append(head, put("td", value));
      return row;
    }));
  }

  function show() {
    document.documentElement.lang = language;
    document.title = say("title");
    element("issuer").textContent = data.issuers.map((one) => one.name).join(", ");
    for (const id of ["title", "privacy", "check", "entry-name"]) { element(id).textContent = say(id); }
    element("languages").replaceChildren(...data.languages.map((one) => {
      const button = put("button", data.names[one]);
      button.type = "button";
      button.lang = one;
      button.setAttribute("aria-pressed", String(one === language));
      button.addEventListener("click", () => { language = one; show(); });
      return button;
    }));
    element("verdict").hidden = shown === null;
    element("label").hidden = shown === null || shown.statement === null;
    element("list").textContent = "";
    if (shown === null) { return; }
    document.body.dataset.status = shown.status;
    element("verdict").className = TONES[shown.status];
    element("word").textContent = say("status_" + shown.status);
    const facts = { reason: "", day: "", end: "" };
    if (shown.revocation) { facts.reason = shown.revocation.reason; facts.day = date(shown.revocation.on); }
    if (shown.statement) { facts.end = date(shown.statement.valid_until); }
    element("sentence").textContent = say("sentence_" + shown.status, facts);
    if (shown.statement) { showLabel(shown.statement); }
    if (shown.list) { element("list").textContent = say("list", { day: date(shown.list.made) }); }
  }

  async function look(text) {
    shown = text.trim() === "" ? null : await verdict(text);
    show();
  }

  element("check").addEventListener("click", () => look(element("text").value));
  addEventListener("hashchange", () => look(location.hash.slice(1)));
  show();
  look(location.hash.slice(1));
}());
