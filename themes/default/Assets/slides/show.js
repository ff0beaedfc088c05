/**
 * Shows the slides of a page one by one, with a speaker's view in a second window. Without this script all slides stand below each
 * other.
 */
export function startSlides(root) {
  const slides = [...root.querySelectorAll("[data-slide]")];
  const find = (name) => root.querySelector(`[data-slides-${name}]`);
  const isSpeaker = new URL(location.href).searchParams.has("speaker");
  // Both windows hear each other, and nobody else: the channel is of this host and this page.
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(`slides:${location.pathname}`) : null;
  let current = Math.max(0, slides.findIndex((slide) => `#${slide.id}` === location.hash));
  let isShown = false;
  let started = 0;

  const paint = () => {
    slides.forEach((slide, i) => {
      slide.classList.toggle("lh-slide--current", isShown && i === current);
      slide.classList.toggle("lh-slide--next", isShown && isSpeaker && i === current + 1);
      const notes = slide.querySelector("details");
      if (notes && isShown) notes.open = isSpeaker && i === current;
    });
    find("count").textContent = `${current + 1} of ${slides.length}`;
    if (isShown) find("status").textContent = `Slide ${current + 1}: ${slides[current].querySelector("h2").textContent}`;
  };

  const go = (number, isTold = true) => {
    current = Math.min(slides.length - 1, Math.max(0, number));
    if (isShown) history.replaceState(null, "", `#${slides[current].id}`);
    paint();
    if (isTold) channel?.postMessage(current);
  };

  const show = (isOn) => {
    isShown = isOn;
    root.classList.toggle("lh-slides--shown", isOn);
    root.classList.toggle("lh-slides--speaker", isOn && isSpeaker);
    document.documentElement.classList.toggle("lh-has-show", isOn);
    find("bar").hidden = !isOn;
    paint();
    if (isOn) {
      scrollTo(0, 0);
      find("next").focus({ preventScroll: true });
    }
    else {
      find("show").focus({ preventScroll: true });
      slides[current].scrollIntoView();
    }
  };

  const openSpeaker = () => {
    const address = new URL(location.href);
    address.searchParams.set("speaker", "");
    address.hash = slides[current].id;
    window.open(address, "speaker", "popup,width=1000,height=800");
    if (!isShown) show(true);
  };

  const turn = {
    ArrowRight: () => go(current + 1), ArrowDown: () => go(current + 1), PageDown: () => go(current + 1),
    ArrowLeft: () => go(current - 1), ArrowUp: () => go(current - 1), PageUp: () => go(current - 1),
    Home: () => go(0), End: () => go(slides.length - 1), Escape: () => show(false),
  };
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.("input, textarea, select")) return;
    if (event.key.toLowerCase() === "s" && !isSpeaker) openSpeaker();
    else if (isShown && turn[event.key]) turn[event.key]();
    else return;
    event.preventDefault();
  });

  find("tools").hidden = false;
  find("show").addEventListener("click", () => show(true));
  find("speaker").addEventListener("click", openSpeaker);
  find("print").addEventListener("click", () => print());
  find("back").addEventListener("click", () => go(current - 1));
  find("next").addEventListener("click", () => go(current + 1));
  find("end").addEventListener("click", () => (isSpeaker ? close() : show(false)));
  channel?.addEventListener("message", ({ data }) => {
    if (data === "where") channel.postMessage(current);
    else go(data, false);
  });

  if (!isSpeaker) return;
  show(true);
  started = Date.now();
  const clock = find("clock");
  clock.hidden = false;
  const tick = () => {
    const minutes = Math.floor((Date.now() - started) / 60000);
    clock.textContent = `${new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}, ${minutes} minutes since the start`;
  };
  tick();
  setInterval(tick, 10000);
  channel?.postMessage("where");
}
