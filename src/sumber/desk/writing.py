"""A template and its values → an HTML answer, in which nothing of a page is ever markup."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from .telling import BASES, VERDICTS, counted, language_name, outlet_name, told_moment, told_value
from .traces import article_address, passage, story_address, trace
from .visible import brief, cut, visible, web_address


def written(
    template: str, request: Request, *, code: int = 200, headers: Mapping[str, str] | None = None, **values: Any
) -> HTMLResponse:
    """The answer that `template` makes of `values`."""
    text = _templates().get_template(template).render(path=request.url.path, query=request.query_params.get("q", ""), **values)
    return HTMLResponse(text, code, headers=dict(headers or {}))


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("sumber.desk"),
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "brief": brief,
        "cut": cut,
        "web": web_address,
        "told": told_moment,
        "told_value": told_value,
        "language": language_name,
        "outlet": outlet_name,
        "counted": counted,
        "lang": language_attribute,
    }
    made.globals |= {
        "article_address": article_address,
        "story_address": story_address,
        "passage": passage,
        "trace": trace,
        "bases": BASES,
        "verdicts": VERDICTS,
        "version": version("sumber"),
    }
    return made


def _shown(value: object) -> object:
    # Every value that a template writes passes here, attributes too: hidden characters and lone surrogates come out as signs.
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def language_attribute(tag: str) -> Markup:
    """The attributes that tell a browser the language and direction of foreign words."""
    if tag == "und" or not tag.replace("-", "").isalnum() or not tag.isascii():
        return Markup('dir="auto"')
    return Markup('lang="{}" dir="auto"').format(tag)
