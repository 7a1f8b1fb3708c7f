"""Every page there is, in a real browser, with hostile text wherever it shows any: the text is shown, and is no more.

The pages come from the table of addresses: one that is added is visited by itself, or fails until it can be.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Dialog, Error, Page

from api.policies import PAGES, Who, door_of
from deploy.exporting import page_of
from dossier.household import Language
from ocr.engine import Grey, Layout, LineRead, Rect, Word
from ocr.explain import explain
from ocr.nets import Net, Nets
from ocr.reader import Reader
from storage.database import Database
from storage.exporting import SqlExports
from storage.keys import Keyring
from tests.api.matrix import RECIPES, Papers
from tests.api.world import World
from tests.browser.conftest import served
from tests.browser.hostile import OFFICE, PAYLOADS, TOKEN, TURNED, Hostile

pytestmark = pytest.mark.browser
SHOWN = tuple(where for where in PAGES if where.startswith("GET "))
# Each state in which a dossier's pages differ.
STATES = ("draft", "asked", "in review", "covered")
# Told by the page itself, before anything of it runs.
_LISTEN = """
window.__alarms = [];
for (const name of ["alert", "confirm", "prompt", "print", "open"])
  window[name] = () => { window.__alarms.push(name); };
document.addEventListener("securitypolicyviolation", (event) =>
  window.__alarms.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""
# What text has become that was to stay text.
_BECOME = """(token) => {
  const found = [];
  for (const each of document.querySelectorAll("*")) {
    if (each.localName.includes(token)) found.push(`element ${each.localName}`);
    for (const { name, value } of each.attributes) {
      if (name.includes(token)) found.push(`attribute ${name} of ${each.localName}`);
      if (/^on/i.test(name)) found.push(`handler ${name} of ${each.localName}`);
      if (/^(hx-|data-hx-|srcdoc|style|action|formaction|href|src)/.test(name) && value.includes(token)
          && !(each.localName === "a" && new URL(value, location).pathname === location.pathname))
        found.push(`${name} of ${each.localName} = ${value}`);
      if (/^(href|src|action|formaction|data)$/.test(name) && /^\\s*javascript:/i.test(value))
        found.push(`${name} = ${value}`);
    }
  }
  const never = "script:not([src]), iframe, object, embed, base, math, meta[http-equiv=refresh]";
  for (const each of document.querySelectorAll(never))
    found.push(`element ${each.localName}`);
  return found.concat(window.__alarms);
}"""
_TEXTS = """() => {
  const texts = [document.title];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) texts.push(walk.currentNode.data);
  for (const each of document.querySelectorAll("input, textarea")) texts.push(each.value);
  return texts;
}"""
# Marks of direction that nothing keeps in: no element, nor the pair of marks that our sentences set around a value.
_LOOSE_MARKS = """() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (walk.nextNode()) {
    let text = walk.currentNode.data;
    for (let before = ""; text !== before; ) {
      before = text;
      text = text.replace(/\\u2068[^\\u202a-\\u202e\\u2066-\\u2069]*\\u2069/g, "");
    }
    if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(text)) {
      const around = walk.currentNode.parentElement;
      if (!around.closest("bdi")) found.push(around.outerHTML);
    }
  }
  return found;
}"""


@dataclass
class Watch:
    """What a browser told while pages were looked at."""

    alarms: list[str] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)

    def over(self, context: BrowserContext) -> Page:
        context.add_init_script(_LISTEN)
        page = context.new_page()
        page.on("dialog", self._dismiss)
        page.on("console", lambda said: self.alarms.append(said.text) if "Content Security" in said.text else None)
        page.on("pageerror", lambda error: self.alarms.append(str(error)))
        return page

    def _dismiss(self, dialog: Dialog) -> None:
        self.alarms.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def look(self, page: Page, where: str) -> None:
        """See that nothing on a page is more than text, and remember what it shows."""
        page.mouse.move(40, 40)
        self.alarms += [f"{where}: {each}" for each in page.evaluate(_BECOME, TOKEN)]
        self.alarms += [f"{where}: turned {each}" for each in page.evaluate(_LOOSE_MARKS)]
        texts = page.evaluate(_TEXTS)
        self.alarms += [f"{where}: a template ran" for each in texts if TOKEN in each and "4949" in each]
        self.texts.update(texts)

    def shown(self, payload: str) -> bool:
        """Say whether a text was shown as it is; without what no file's name may hold too."""
        return any(payload in each or payload.replace("/", "") in each for each in self.texts)


@dataclass(frozen=True)
class There:
    """The application over the real stores, with hostile text everywhere."""

    hostile: Hostile
    world: World
    address: str


@pytest.fixture(scope="module")
def there(database: Database, keys: Keyring) -> Iterator[There]:
    world = World(database, keys, here=OFFICE)
    with served(world.app) as address:
        hostile = Hostile(world, address)
        hostile.put()
        yield There(hostile, world, address)


@pytest.fixture
def page(browser: Browser, watch: Watch) -> Iterator[Page]:
    context = browser.new_context()
    yield watch.over(context)
    context.close()


def sign_in(page: Page, there: There, who: Who, papers: Papers, where: str) -> None:
    """Have the session of somebody at the door of an address, and no other."""
    page.context.clear_cookies()
    door = door_of(where)
    if who is not Who.ANYONE and door is not None:
        token = there.world.standing_credential(who, papers).token
        page.context.add_cookies([{"name": door.cookie, "value": token, "url": there.address}])


@pytest.fixture(scope="module")
def texts() -> set[str]:
    """Everything that any page showed."""
    return set()


@pytest.fixture
def watch(texts: set[str]) -> Watch:
    return Watch(texts=texts)


@pytest.mark.parametrize("where", SHOWN)
def test_a_page_shows_hostile_text_as_text(page: Page, there: There, watch: Watch, where: str) -> None:
    statuses: set[int] = set()
    states = STATES if "{" in where or Who.APPLICANT in PAGES[where] else STATES[-1:]
    ways = [(who, state) for who in PAGES[where] for state in states]
    for at, (who, state) in enumerate(ways):
        papers = there.hostile.papers[state]
        if ("{task}" in where and not papers.task) or ("{position}" in where and state != "asked"):
            continue
        # In both languages, each way in one of them.
        for language in list(Language) if len(ways) == 1 else [list(Language)[at % 2]]:
            sign_in(page, there, who, papers, where)
            address = f"{there.address}{papers.path(where)}?lang={language.value}"
            answer = page.request.get(address)
            assert answer.status < 500, (where, who, state, answer.status)
            statuses.add(answer.status)
            kind = answer.headers["content-type"]
            assert answer.headers["x-content-type-options"] == "nosniff"
            if kind.startswith("image/") or "attachment" in answer.headers.get("content-disposition", ""):
                continue
            assert kind.startswith("text/html"), f"{where} shows {kind}: look at it too"
            page.goto(address)
            watch.look(page, f"{where} as {who}, {state}, {language.value}")
    assert watch.alarms == []
    assert statuses & {200, RECIPES[where].says}, f"{where} was never shown"


@pytest.mark.parametrize("where", [each for each in SHOWN if not re.search("/(crop|page|export)", each)])
def test_what_is_typed_into_a_page_comes_back_as_text(page: Page, there: There, watch: Watch, where: str) -> None:
    who = PAGES[where][0]
    papers = there.hostile.papers["again" if "{" in where else "draft"]
    sign_in(page, there, who, papers, where)
    address = f"{there.address}{papers.path(where)}"
    page.goto(address)
    forms = [
        at
        for at, action in enumerate(page.eval_on_selector_all("form", "all => all.map(one => one.action)"))
        if "sign-out" not in action and "export" not in action
    ]
    for at in forms:
        page.goto(address)
        if page.locator("form").count() <= at:
            break  # an earlier one was taken
        fill(page, at, there.hostile)
        with page.expect_navigation():
            page.evaluate("at => HTMLFormElement.prototype.submit.call(document.forms[at])", at)
        watch.look(page, f"{where} after form {at}")
    assert watch.alarms == []


def fill(page: Page, at: int, hostile: Hostile) -> None:
    """Put hostile text into everything of a form that takes text, the hidden too, save the key it acts by."""
    form = page.locator("form").nth(at)
    for one in form.locator("input:not([type=file]):not([name=_key]), textarea, select").element_handles():
        one.evaluate(
            "(one, text) => { one.removeAttribute('maxlength'); if (one.type === 'checkbox' || one.type === 'radio')"
            " one.checked = true; if (one.localName === 'select') one.add(new Option(text, text, true, true));"
            " one.value = text; }",
            hostile.next(),
        )
    for one in form.locator("input[type=file]").element_handles():
        one.set_input_files(
            {"name": f"{PAYLOADS['event handler']}.jpg", "mimeType": "image/jpeg", "buffer": b"no image"}
        )


def test_an_address_that_is_not_there_repeats_nothing_of_itself(page: Page, there: There, watch: Watch) -> None:
    for payload in PAYLOADS.values():
        page.goto(f"{there.address}/nowhere")
        asked = f"/nowhere/{payload}?lang=fr&{TOKEN}={payload}#{payload}"
        with page.expect_navigation():
            page.evaluate("where => { location.href = where; }", asked)
        watch.look(page, f"an address with {payload}")
    assert watch.alarms == []


class HostileEngine:
    """Reads hostile text on every paper."""

    nets = Nets((Net(Path("nets"), "fra"),), (Net(Path("nets"), "ara"),), None, None)

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        height = 24
        return [
            Word(text, 0.9, Rect(40, 40 + at * 2 * height, 600, 40 + at * 2 * height + height), at)
            for at, text in enumerate((*PAYLOADS.values(), TURNED))
        ]

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        texts = list(PAYLOADS.values())
        return [LineRead(texts[at % len(texts)], 0.9) for at, _ in enumerate(crops)]

    def close(self) -> None: ...


def a_paper(folder: Path) -> bytes:
    pixels = np.full((1200, 800), 235, np.uint8)
    for row in range(40, 1100, 48):
        pixels[row : row + 20, 40:600:3] = 20
    path = folder / "paper.jpg"
    Image.fromarray(pixels).save(path)
    return path.read_bytes()


def test_the_page_that_explains_a_reading_shows_hostile_text_as_text(
    browser: Browser, watch: Watch, tmp_path: Path
) -> None:
    with Reader(engine=HostileEngine()) as reader:
        html = explain(reader, a_paper(tmp_path), PAYLOADS["script"])
    assert TOKEN in html
    opened(browser, watch, tmp_path, html)


def test_the_page_of_an_export_shows_hostile_text_as_text(
    browser: Browser, there: There, watch: Watch, tmp_path: Path, database: Database, keys: Keyring
) -> None:
    exports = SqlExports(database, keys)
    for papers in there.hostile.papers.values():
        view, documents = exports.view(papers.number)
        everything: dict[str, Any] = exports.everything(papers.number)
        shown = {each.id: ['documents/01.jpg" onerror="alert(1)'] for each in documents}
        opened(browser, watch, tmp_path, page_of(view, documents, shown, everything))


def opened(browser: Browser, watch: Watch, folder: Path, html: str) -> None:
    """Open a page that lies in a folder, as whoever got it does."""
    path = folder / "index.html"
    path.write_text(html)
    context = browser.new_context()
    page = watch.over(context)
    page.goto(path.as_uri())
    watch.look(page, "a file")
    context.close()
    assert watch.alarms == []


@pytest.mark.parametrize("name", PAYLOADS)
def test_hostile_text_was_seen_as_it_was_written(watch: Watch, name: str) -> None:
    assert watch.shown(PAYLOADS[name])


def test_the_watch_sees_what_is_more_than_text(browser: Browser, tmp_path: Path) -> None:
    for name, payload in PAYLOADS.items():
        if name in ("address", "template", "entity", "double quote", "single quote", "comment"):
            continue  # nothing outside an attribute, a template or a comment
        watch = Watch()
        with pytest.raises((AssertionError, Error)):  # a page that leaves by itself cannot be asked
            opened(browser, watch, tmp_path, f"<!doctype html><body><p>{payload}</p></body>")
    for attribute in ("double quote", "single quote"):
        quote = PAYLOADS[attribute][0]
        with pytest.raises(AssertionError):
            opened(browser, Watch(), tmp_path, f"<p title={quote}{PAYLOADS[attribute]}{quote}>x</p>")
    with pytest.raises(AssertionError):
        opened(browser, Watch(), tmp_path, f'<a href="{PAYLOADS["address"]}">x</a>')
    with pytest.raises(AssertionError):
        opened(browser, Watch(), tmp_path, f"<p>{TURNED}</p>")
