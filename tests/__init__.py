"""Tests of Sumber. Examples that hypothesis makes are judged by what they show, not by how busy the machine is."""

from hypothesis import settings

settings.register_profile("unhurried", settings.default, deadline=None)
settings.load_profile("unhurried")
