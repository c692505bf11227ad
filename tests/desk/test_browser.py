"""The desk in a real browser: by mouse, by keyboard alone, without scripts, and judged for accessibility."""

from __future__ import annotations

import json
import os
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from sumber.desk import Shelf, build_app

from .shelves import depot_shelf, hostile_shelf, strait_shelf

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = Path(os.environ.get("SUMBER_AXE", Path(__file__).parents[1] / ".cache" / "axe.min.js"))
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
WIDE, NARROW = (1400, 1000), (390, 844)
PAGES = ["/", "/story/story-1", "/article/depot#s-s1", "/article/ar", "/pages", "/dossier", "/search?q=pupuk"]

if CHROMIUM is None:
    pytest.skip("no Chromium on this machine: the browser tests are left out", allow_module_level=True)
playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: the browser tests are left out")

pytestmark = pytest.mark.browser


@contextmanager
def served(shelf: Shelf) -> Iterator[str]:
    """A desk over the shelf, in a thread; gives its address without the last stroke."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(build_app(shelf), log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(20)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def desk() -> Iterator[str]:
    with served(depot_shelf()) as address:
        yield address


@contextmanager
def opened(browser: Any, size: tuple[int, int] = WIDE, **settings: Any) -> Iterator[Any]:
    """A page of its own; whatever the browser complains about on it fails the test."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **settings)
    page = context.new_page()
    complaints: list[str] = []
    requests: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    yield page
    context.close()
    assert [one for one in complaints if "404" not in one and "400" not in one] == []
    assert [url for url in requests if not url.startswith("http://127.0.0.1:")] == []


def focused(page: Any) -> str:
    """The words of the element that has the focus."""
    return str(page.evaluate("(document.activeElement.textContent || document.activeElement.id).trim().replace(/\\s+/g, ' ')"))


def tab_to(page: Any, words: str) -> None:
    """Press Tab until the element with these words has the focus, and see that the focus is visible."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if words in focused(page) and page.evaluate(
            "document.activeElement.tabIndex === 0 && !document.activeElement.matches('div')"
        ):
            # a busy machine may draw it a moment later
            for _ in range(20):
                outline = page.evaluate(
                    "(() => { const e = document.activeElement; const s = getComputedStyle(e.querySelector('.shape') || e);"
                    " return s.outlineStyle !== 'none' || parseFloat(s.strokeWidth) >= 3 })()"
                )
                if outline:
                    break
                page.wait_for_timeout(100)
            assert outline, f"the focus on “{words}” cannot be seen"
            return
    pytest.fail(f"Tab never reached “{words}”")


def test_stories_to_evidence_with_the_mouse(browser: Any, desk: str) -> None:
    with opened(browser) as page:
        page.goto(desk + "/")
        page.click("text=Gudang pupuk meledak, dua pekerja tewas")
        assert page.inner_text("h1") == "Gudang pupuk meledak, dua pekerja tewas"
        page.click(".reports >> text=Depot explodes in Teluk Kemuning")
        assert page.inner_text("h1") == "Depot explodes in Teluk Kemuning"
        assert not page.is_visible("#s-s1")
        page.click("a.ref:has-text('1')")
        assert page.is_visible("#s-s1")
        assert "police chief Rudi Sastrawan" in page.inner_text("#s-s1")
        page.click("#s-s1 >> text=Show it in the text")
        assert page.url.endswith("#in-s-s1")


def test_stories_to_evidence_with_the_keyboard_alone(browser: Any, desk: str) -> None:
    with opened(browser) as page:
        page.goto(desk + "/")
        tab_to(page, "Gudang pupuk meledak")
        page.keyboard.press("Enter")
        page.wait_for_url("**/story/story-1")
        tab_to(page, "Depot explodes in Teluk Kemuning")
        page.keyboard.press("Enter")
        page.wait_for_url("**/article/depot")
        tab_to(page, "3")
        page.keyboard.press("Enter")
        page.wait_for_url("**#s-s3")
        assert page.is_visible("#s-s3")
        tab_to(page, "statement 4")
        page.keyboard.press("Enter")
        assert page.is_visible("#s-s4")
        tab_to(page, "Show it in the text")
        page.keyboard.press("Enter")
        page.wait_for_url("**#in-s-s4")


def test_the_first_stop_of_the_keyboard_skips_to_the_content(browser: Any, desk: str) -> None:
    with opened(browser) as page:
        page.goto(desk + "/article/depot")
        page.keyboard.press("Tab")
        assert focused(page) == "Skip to the content"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"


def test_an_entry_opens_by_enter_on_its_own_line(browser: Any, desk: str) -> None:
    with opened(browser) as page:
        page.goto(desk + "/article/depot")
        page.focus(".entries summary >> nth=1")
        page.keyboard.press("Enter")
        assert page.is_visible("#s-s2")
        page.keyboard.press("Enter")
        assert not page.is_visible("#s-s2")


def test_marked_words_lead_to_their_entry_and_light_up(browser: Any, desk: str) -> None:
    with opened(browser) as page:
        page.goto(desk + "/article/depot")
        page.hover("[data-goes='s-s3'] >> nth=0")
        assert page.locator(".lit").all_inner_texts() == page.locator("[data-goes='s-s3']").all_inner_texts()
        page.click("[data-goes='s-s3'] >> nth=0")
        page.wait_for_selector("#s-s3", state="visible")
        assert page.locator(".chosen").all_inner_texts() == page.locator("[data-goes='s-s3']").all_inner_texts()


def test_dates_lead_to_their_row_and_back(browser: Any, desk: str) -> None:
    with opened(browser) as page:
        page.goto(desk + "/article/depot")
        page.click(".text a.time >> nth=0")
        assert page.url.endswith("#t-1")
        page.click("#t-1 a")
        assert page.url.endswith("#in-t-1")


def test_marks_can_be_put_away(browser: Any, desk: str) -> None:
    with opened(browser) as page:
        page.goto(desk + "/article/depot")
        colour = "getComputedStyle(document.querySelector('.text .statement')).backgroundColor"
        marked = page.evaluate(colour)
        page.uncheck("#show-statements")
        assert page.evaluate(colour) != marked
        assert not page.is_visible("a.ref >> nth=0")
        page.check("#show-names")
        border = page.evaluate("getComputedStyle(document.querySelector('.text .name-person')).borderBottomStyle")
        assert border == "solid"


def test_everything_works_without_scripts(browser: Any, desk: str) -> None:
    with opened(browser, java_script_enabled=False) as page:
        page.goto(desk + "/article/depot")
        page.click("a.ref:has-text('1')")
        assert page.is_visible("#s-s1")
        page.click(".entries summary >> nth=3")
        assert page.is_visible("#s-s4")
        page.fill("#q", "pupuk")
        page.press("#q", "Enter")
        assert "hold pupuk" in page.inner_text(".sub")


def test_search_begins_with_a_stroke(browser: Any, desk: str) -> None:
    with opened(browser) as page:
        page.goto(desk + "/")
        page.keyboard.press("/")
        page.keyboard.type("불길")
        page.keyboard.press("Enter")
        page.wait_for_selector("mark")
        assert page.inner_text("mark") == "불길"
        page.click("text=in the text")
        assert page.inner_text(".asked") == "불길"


def test_the_picture_leads_to_the_articles(browser: Any, desk: str) -> None:
    with opened(browser) as page:
        page.goto(desk + "/story/story-1")
        page.click("svg a:has-text('Harian Rawan')")
        assert page.url == desk + "/article/copy"


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_its_window(browser: Any, desk: str, path: str) -> None:
    with opened(browser) as page:
        page.goto(desk + path)
        for width, height in (WIDE, (820, 1100), NARROW, (320, 640)):
            page.set_viewport_size({"width": width, "height": height})
            assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0, width


def faults_of_access(page: Any) -> list[tuple[str, str, str]]:
    """What axe finds serious on a page with everything on it opened, wide and light, narrow and dark."""
    page.add_script_tag(path=str(AXE))
    page.evaluate("document.querySelectorAll('details').forEach((entry) => { entry.open = true })")
    told = []
    for colours, (width, height) in (("light", WIDE), ("dark", NARROW)):
        page.emulate_media(color_scheme=colours)
        page.set_viewport_size({"width": width, "height": height})
        found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        told += [(one["id"], one["impact"], one["nodes"][0]["html"][:200]) for one in found["violations"]]
    return [one for one in told if one[1] in ("serious", "critical")]


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_serious(browser: Any, desk: str, path: str) -> None:
    if not AXE.is_file():
        pytest.skip(f"axe-core is not at {AXE}: accessibility is not judged (SUMBER_AXE names another place)")
    with opened(browser, bypass_csp=True) as page:
        page.goto(desk + path)
        told = faults_of_access(page)
        assert told == [], json.dumps(told, indent=1)


def test_a_dossier_from_the_form_to_the_characters_that_prove_a_cell(browser: Any) -> None:
    with served(strait_shelf()) as address:
        with opened(browser) as page:
            page.goto(address + "/")
            page.click("text=Dossier")
            page.fill("#one", "Norway")
            page.fill("#other", "DK")
            page.keyboard.press("Enter")
            page.wait_for_url("**/dossier?one=Norway&other=DK")
            assert page.inner_text("h1") == "Norway and Denmark"
            assert page.locator(".dated > li").count() == 3
            page.click("text=agreement (1)")
            assert page.locator(".dated > li").count() == 1
            page.click("summary:has-text('What proves it')")
            page.click(".proofs a >> nth=0")
            assert "/article/" in page.url
            assert "signed" in page.inner_text(".text")
        with opened(browser, bypass_csp=True) as page:
            page.goto(address + "/dossier?one=NO&other=DK")
            for width, height in (WIDE, NARROW, (320, 640)):
                page.set_viewport_size({"width": width, "height": height})
                assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0, width
            if AXE.is_file():
                told = faults_of_access(page)
                assert told == [], json.dumps(told, indent=1)


def test_hostile_pages_run_nothing_and_fit(browser: Any) -> None:
    with served(hostile_shelf(10_000_000)) as address, opened(browser, NARROW) as page:
        page.on("dialog", lambda dialog: pytest.fail(f"a page's script ran: {dialog.message}"))
        for path in ("/", "/story/evil-story", "/article/evil", "/pages", "/search?q=%3Cscript%3E"):
            page.goto(address + path)
            assert page.title().endswith("Sumber")
            assert page.locator("main script, main img, main iframe").count() == 0
            assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0, path


def test_a_page_cannot_turn_round_what_stands_beside_its_words(browser: Any) -> None:
    with served(hostile_shelf()) as address, opened(browser) as page:
        page.goto(address + "/article/evil")
        assert "⟨U+202E⟩" in page.inner_text(".text")
        assert "\u202e" not in page.content()
