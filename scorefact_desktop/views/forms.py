"""Loads a Designer form of ui/ into a widget of ours; open forms follow the interface's language by themselves."""

from inspect import get_annotations

from PySide6.QtCore import QObject
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QWidget

from scorefact_desktop.assets import asset


class _Loader(QUiLoader):
    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target
        self.setLanguageChangeEnabled(True)

    def createWidget(self, class_name: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        return self._target if parent is None else super().createWidget(class_name, parent, name)


def load_form(target: QWidget, name: str) -> None:
    """Build ui/<name>.ui inside `target`, and set the children its class annotates.

    Raises TypeError where the form has no such child, or one of another kind.
    """
    _Loader(target).load(str(asset("ui", f"{name}.ui")))
    for attribute, kind in get_annotations(type(target), eval_str=True).items():
        child = target.findChild(QObject, attribute)
        if not isinstance(child, kind):
            raise TypeError(f"{name}.ui: {attribute} is {type(child).__name__}, not {kind.__name__}")
        setattr(target, attribute, child)
