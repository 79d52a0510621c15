"""Frozen records read from data files: checked by pydantic, which is imported only when there is something to check.

What a file or a person brings is checked whole. What the program itself has checked and stored is taken as it is
(`trusted`): showing a dashboard must not wait for a validator to be imported and built.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import MISSING, dataclass, field, fields
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from pydantic import TypeAdapter

R = TypeVar("R", bound="type[Record]")
#: By field: makes its value of what JSON has in its place.
Parts = Mapping[str, Callable[[Any], Any]]


class Within:
    """What a checked value must keep to, as a part of its type: `Annotated[int, Within(ge=0)]`.

    The names are pydantic's own: ge, le, gt, lt, pattern, min_length, max_length, allow_inf_nan.
    """

    def __init__(self, **bounds: float | str | bool) -> None:
        self.bounds = bounds

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], Any]) -> Any:
        return {**handler(source), **self.bounds}


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(kind: R) -> R:
    """Make a Record of a class with fields: frozen, equal by its values, made with keywords and checked then."""
    dataclass(frozen=True, init=False, kw_only=True)(kind)  # changes the class itself
    return kind


class Record:
    """The common part. Checking raises pydantic's ValidationError, a ValueError; `__post_init__` may check more.

    `parts` has the fields whose value is not simply what JSON has in its place.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    parts: ClassVar[Parts] = {}

    def __init__(self, **values: Any) -> None:
        from pydantic_core import ArgsKwargs

        _adapter(type(self)).validator.validate_python(ArgsKwargs((), values), self_instance=self)

    @classmethod
    def model_validate(cls, data: object) -> Self:
        """A record of plain values. Raises pydantic's ValidationError."""
        made: Self = _adapter(cls).validate_python(data)
        return made

    @classmethod
    def model_validate_json(cls, text: str | bytes) -> Self:
        """A record of JSON. Raises pydantic's ValidationError."""
        made: Self = _adapter(cls).validate_json(text)
        return made

    @classmethod
    def trusted(cls, plain: Mapping[str, Any]) -> Self:
        """A record of plain values that were checked before they were stored, equal to the checked one.

        Raises KeyError, TypeError or ValueError where they cannot have been.
        """
        names, defaults, factories = _form(cls)
        if not plain.keys() <= names:
            raise ValueError(f"{cls.__name__} has no {sorted(plain.keys() - names)}")
        made = object.__new__(cls)
        values = made.__dict__
        values.update(defaults)
        for name, factory in factories.items():
            if name not in plain:
                values[name] = factory()
        values.update(plain)
        for name, of in cls.parts.items():
            if name in plain:
                values[name] = of(plain[name])
        if len(values) != len(names):
            raise KeyError(f"{cls.__name__} without {sorted(names - values.keys())}")
        return made

    @classmethod
    def stored(cls, text: str, sha256: str | None = None) -> Self:
        """A record of JSON that was checked before it was stored with this hash (hex); checked again where it differs.

        Raises pydantic's ValidationError where it is damaged.
        """
        if sha256 is None or hashlib.sha256(text.encode()).hexdigest() == sha256:
            with suppress(AttributeError, KeyError, TypeError, ValueError):  # the check below says what is wrong
                return cls.trusted(json.loads(text))
        return cls.model_validate_json(text)

    def model_copy(self, *, update: Mapping[str, Any]) -> Self:
        """The same with other values, which are not checked."""
        made = object.__new__(type(self))
        made.__dict__.update({name: getattr(self, name) for name in _form(type(self)).names}, **update)
        return made

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """Plain values; `options` as pydantic has them (mode, include, exclude, exclude_none, exclude_defaults)."""
        plain: dict[str, Any] = _adapter(type(self)).dump_python(self, **options)
        return plain

    def model_dump_json(self, **options: Any) -> str:
        """The same as JSON; also `indent`."""
        return _adapter(type(self)).dump_json(self, **options).decode()


def _adapter(kind: type[Record]) -> "TypeAdapter[Any]":
    found = _ADAPTERS.get(kind)
    if found is None:
        from pydantic import TypeAdapter

        found = _ADAPTERS[kind] = TypeAdapter(kind)
    return found


def _form(kind: type[Record]) -> "_Form":
    found = _FORMS.get(kind)
    if found is None:
        known = fields(kind)  # type: ignore[arg-type]  # every Record is a dataclass
        found = _FORMS[kind] = _Form(
            frozenset(one.name for one in known),
            {one.name: one.default for one in known if one.default is not MISSING},
            {one.name: one.default_factory for one in known if one.default_factory is not MISSING},
        )
    return found


class _Form(NamedTuple):
    """The names of a record's fields, and what those have that were left out: a value, or what makes one."""

    names: frozenset[str]
    defaults: dict[str, Any]
    factories: dict[str, Callable[[], Any]]


_ADAPTERS: "dict[type[Record], TypeAdapter[Any]]" = {}
_FORMS: dict[type[Record], _Form] = {}
