// Builds elements without HTML in strings, so that text stays text.

/** An element with attributes (null and false are left out, true has no value) and children. Strings become text. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const svgSpace = "http://www.w3.org/2000/svg";

/** A picture drawn with one path. */
export function makeIcon(className, path, width, height) {
  const icon = document.createElementNS(svgSpace, "svg");
  const attributes = { class: className, width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", focusable: "false" };
  for (const [key, value] of Object.entries(attributes)) icon.setAttribute(key, value);
  const line = document.createElementNS(svgSpace, "path");
  line.setAttribute("d", path);
  icon.append(line);
  return icon;
}

/**
 * Updates an old tree to match a new one and keeps the old elements, so that focus, open details and scroll positions stay.
 */
export function renew(old, fresh) {
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  renewAttributes(old, fresh);
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  after.forEach((child, place) => {
    const known = before[place];
    if (known === undefined) old.append(child);
    else if (known.nodeName === child.nodeName && known.id === child.id) renew(known, child);
    else known.replaceWith(child);
  });
  for (const left of before.slice(after.length)) left.remove();
}

function renewAttributes(old, fresh) {
  if (old.nodeName === "DETAILS") return;
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (old.nodeName !== "INPUT") return;
  old.checked = fresh.hasAttribute("checked");
  if (old.type !== "checkbox" && old !== document.activeElement) old.value = fresh.getAttribute("value") ?? "";
}
