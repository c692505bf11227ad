"""Archive → pages in a browser on this machine."""

from .app import build_app
from .serving import serve
from .shelf import Shelf

__all__ = ["Shelf", "build_app", "serve"]
