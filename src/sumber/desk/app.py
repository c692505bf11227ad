"""A shelf → the web application that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from http import HTTPStatus
from itertools import islice
from pathlib import Path
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from sumber.errors import SumberError, UsageError
from sumber.knowledge.countries import country, country_codes
from sumber.model import Facts, Span

from .article_view import translation_traces, view_article
from .dossier_view import view_dossier
from .dossiers import Dossiers
from .guard import HEADERS, LOOPBACK, Guard
from .index import StoryIndex
from .pages import page_rows
from .search_view import view_hits
from .shelf import Shelf
from .steps import standing
from .story_view import view_story
from .writing import written

STATIC = Path(__file__).parent / "static"
PER_PAGE = 20
PAGES_SHOWN = 100
_LONGEST_QUERY = 400
_LONGEST_NAME = 120
_AT = re.compile(r"(\d{1,9})-(\d{1,9})")


def build_app(shelf: Shelf, *, hosts: Iterable[str] = LOOPBACK) -> Starlette:
    """The desk over a shelf; `hosts` are the names that it answers to."""
    desk = _Desk(shelf)
    return Starlette(
        routes=[
            Route("/", desk.stories),
            Route("/story/{id}", desk.story),
            Route("/article/{id}", desk.article),
            Route("/dossier", desk.dossier),
            Route("/pages", desk.pages),
            Route("/search", desk.search),
            Route("/favicon.ico", _favicon),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        middleware=[Middleware(Guard, hosts=tuple(hosts))],
        exception_handlers={HTTPException: _problem, SumberError: _broken, 500: _broken},
    )


class _Desk:
    """The pages. The handlers are no coroutines: Starlette runs them in threads, and the shelf may be asked from several."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._index = StoryIndex(shelf)
        self._dossiers = Dossiers(shelf)

    def stories(self, request: Request) -> Response:
        """The list of stories, those of several reports first."""
        number = _number(request, "page", 1)
        summaries = self._index.summaries()
        joined = [one for one in summaries if one.reports > 1]
        single = [one for one in summaries if one.reports <= 1]
        shown = [*joined, *single][(number - 1) * PAGES_SHOWN : number * PAGES_SHOWN]
        return written(
            "stories.html",
            request,
            joined=[one for one in shown if one.reports > 1],
            single=[one for one in shown if one.reports <= 1],
            stories=len(joined),
            alone=len(single),
            articles=self._shelf.count(),
            number=number,
            following=number * PAGES_SHOWN < len(summaries),
        )

    def story(self, request: Request) -> Response:
        """One story; 404 where there is none of that id."""
        story = self._shelf.story(request.path_params["id"])
        if story is None:
            raise HTTPException(
                404, "There is no such story here. “sumber trace” makes the stories anew; look in the list of them."
            )
        return written("story.html", request, view=view_story(story))

    def article(self, request: Request) -> Response:
        """One article with its marks and evidence; 404 where there is none of that id."""
        article = self._shelf.article(request.path_params["id"])
        if article is None:
            raise HTTPException(404, "There is no such article in this archive.")
        facts = self._shelf.facts(article.id) or Facts(language=article.language)
        view = view_article(article, facts, at=_asked_passage(request, len(article.text)))
        stories = map(self._shelf.story, self._index.stories_of(article.id))
        inside = [standing(story, article.id) for story in stories if story is not None]
        return written("article.html", request, view=view, translation=translation_traces(article), stories=inside)

    def pages(self, request: Request) -> Response:
        """All pages with their verdicts, oldest first."""
        number = _number(request, "page", 1)
        start = (number - 1) * PAGES_SHOWN
        shown = list(islice(self._shelf.articles(), start, start + PAGES_SHOWN + 1))
        return written(
            "pages.html",
            request,
            rows=page_rows(shown[:PAGES_SHOWN]),
            total=self._shelf.count(),
            number=number,
            following=len(shown) > PAGES_SHOWN,
        )

    def dossier(self, request: Request) -> Response:
        """What is reported between `one` and `other`, of one `kind` where that is asked for; the form to ask for it; 400 with
        what to do where there are no such two."""
        one, other, kind = (request.query_params.get(name, "").strip() for name in ("one", "other", "kind"))
        problem, view = "", None
        if max(len(one), len(other)) > _LONGEST_NAME:
            problem = f"Names may have {_LONGEST_NAME} characters at most."
        elif one or other:
            try:
                view = view_dossier(self._dossiers.of(one, other), kind)
            except UsageError as why:
                problem = f"{str(why)[:1].upper()}{str(why)[1:]}."
        return written(
            "dossier.html",
            request,
            code=400 if problem else 200,
            one=one,
            other=other,
            kind=kind,
            address=f"/dossier?{urlencode({'one': one, 'other': other}, errors='replace')}",
            problem=problem,
            view=view,
            countries=_countries(),
        )

    def search(self, request: Request) -> Response:
        """What is found for the words of `q`; 400 where they are too long."""
        words = request.query_params.get("q", "").strip()
        if len(words) > _LONGEST_QUERY:
            raise HTTPException(400, f"Look for fewer words: a search may have {_LONGEST_QUERY} characters at most.")
        number = _number(request, "page", 1)
        found = self._shelf.search(words, limit=PER_PAGE, offset=(number - 1) * PER_PAGE) if words else None
        return written(
            "search.html",
            request,
            words=words,
            total=found.total if found else 0,
            hits=view_hits(found) if found else (),
            number=number,
            following=found is not None and number * PER_PAGE < found.total,
        )


@cache
def _countries() -> tuple[str, ...]:
    """The names of all countries, for the form."""
    return tuple(sorted({land.name for code in country_codes() if (land := country(code)) is not None}))


def _number(request: Request, name: str, default: int) -> int:
    given = request.query_params.get(name, str(default))
    if not (given.isascii() and given.isdigit() and len(given) <= 6 and int(given) > 0):
        raise HTTPException(400, f"The “{name}” in this address must be a whole number from 1.")
    return int(given)


def _asked_passage(request: Request, length: int) -> Span | None:
    given = request.query_params.get("at")
    if given is None:
        return None
    match = _AT.fullmatch(given)
    if match is None or not int(match[1]) < int(match[2]) <= length:
        raise HTTPException(400, "The “at” in this address must name characters of the text, such as 120-180.")
    return Span(int(match[1]), int(match[2]))


def _favicon(request: Request) -> Response:
    return FileResponse(STATIC / "icon.svg", media_type="image/svg+xml")


def _problem(request: Request, problem: Exception) -> Response:
    status, detail = (problem.status_code, problem.detail) if isinstance(problem, HTTPException) else (500, "")
    name = HTTPStatus(status).phrase
    detail = detail if detail != name else "There is nothing at this address." if status == 404 else ""
    headers = problem.headers if isinstance(problem, HTTPException) else None
    return written("problem.html", request, status=status, name=name, detail=detail, code=status, headers=headers)


def _broken(request: Request, problem: Exception) -> Response:
    why = str(problem) if isinstance(problem, SumberError) else "this is a fault of Sumber itself, told on the terminal"
    # Starlette answers faults outside all middleware, so the guard has not seen this.
    return _problem(request, HTTPException(500, f"The desk could not show this: {why}.", headers=dict(HEADERS)))
