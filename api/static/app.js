// Comforts on top of pages that work without it: progress of an upload, fresh status, keys for reviewers.

/** Puts the page of an answer in place of this one, without asking for it again. */
function show(html, address) {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.title = page.title;
  document.querySelector("main").replaceWith(document.adoptNode(page.querySelector("main")));
  if (address) history.replaceState(null, "", address);
  begin();
}

/** Sends a form's file with progress; without this module the browser sends it on its own. */
function upload(form) {
  const status = form.querySelector(".progress");
  const button = form.querySelector("button");
  const say = (text, failed) => {
    status.hidden = false;
    status.textContent = text;
    status.classList.toggle("failed", Boolean(failed));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const files = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
    if (files.length === 0) return say(status.dataset.empty, true);
    if (files.some((file) => file.size > Number(form.dataset.upload))) return say(status.dataset.tooLarge, true);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.addEventListener("progress", (sent) => {
      const part = sent.lengthComputable ? Math.round((100 * sent.loaded) / sent.total) : 0;
      status.style.setProperty("--done", `${part}%`);
      say(part < 100 ? `${status.dataset.sending} ${part} %` : status.dataset.looking);
    });
    const failed = () => {
      button.disabled = false;
      say(status.dataset.failed, true);
    };
    request.addEventListener("error", failed);
    request.addEventListener("load", () => {
      if (request.status >= 500) return failed();
      const elsewhere = new URL(request.responseURL).pathname !== new URL(form.action).pathname;
      if (elsewhere || request.status < 400) return location.assign(request.responseURL);
      show(request.responseText);
    });
    button.disabled = true;
    say(status.dataset.sending);
    request.send(new FormData(form));
  });
}

/** Looks again every so many seconds while the machine works, as long as nobody is in the middle of something. */
function refresh(part) {
  const seconds = Number(part.dataset.refresh);
  if (!seconds) return;
  const timer = setInterval(async () => {
    if (!part.isConnected) return clearInterval(timer);
    if (document.hidden || part.contains(document.activeElement)) return;
    const answer = await fetch(location.href).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (!fresh || fresh.outerHTML !== part.outerHTML) {
      clearInterval(timer);
      show(page.documentElement.outerHTML);
    }
  }, seconds * 1000);
}

/** One key for each answer, but never while somebody types. */
function keys(form) {
  document.addEventListener("keydown", (event) => {
    if (!form.isConnected || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest("input, textarea, select")) return;
    const button = form.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    // A signature takes a second key: the first one only goes to its button.
    if (button?.classList.contains("signs")) button.focus();
    else button?.click();
  });
}

function begin() {
  document.querySelectorAll("form[data-upload]").forEach(upload);
  document.querySelectorAll("[data-refresh]").forEach(refresh);
  document.querySelectorAll("form[data-keys]").forEach(keys);
  document.querySelector("[data-focus]")?.focus();
}

begin();
