// Puts answers into the empty Word form: each answer into the content control that has its id as tag.
import { changePart } from "./zip.js";

const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The filled form, as a file. */
export function fillWord(bytes, values) {
  return changePart(bytes, "word/document.xml", (xml) => {
    const document = new DOMParser().parseFromString(xml, "application/xml");
    for (const control of document.getElementsByTagNameNS(space, "sdt")) {
      const id = control.getElementsByTagNameNS(space, "tag")[0]?.getAttributeNS(space, "val");
      if (id && values[id]) setText(document, control, values[id]);
    }
    return new XMLSerializer().serializeToString(document);
  });
}

function setText(document, control, value) {
  for (const shown of [...control.getElementsByTagNameNS(space, "showingPlcHdr")]) shown.remove();
  const content = control.getElementsByTagNameNS(space, "sdtContent")[0];
  const run = document.createElementNS(space, "w:r");
  value.split("\n").forEach((line, at) => {
    if (at > 0) run.append(document.createElementNS(space, "w:br"));
    const text = document.createElementNS(space, "w:t");
    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    text.textContent = line;
    run.append(text);
  });
  content.replaceChildren(run);
}
