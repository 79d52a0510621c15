"""What the Benchmark page says of groups, cells and roles, in the interface's language."""

from collections.abc import Mapping

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import interface_language


def group_name(restrictions: Mapping[str, str | int]) -> str:
    """What the vendors of a group have in common."""
    if not restrictions:
        return translate("BenchmarkPage", "All vendors")
    types = {
        "publisher": translate("BenchmarkPage", "Publishers"),
        "integrator": translate("BenchmarkPage", "Integrators"),
    }
    sizes = {
        "under-100": translate("BenchmarkPage", "under 100 customers"),
        "100-399": translate("BenchmarkPage", "100 to 399 customers"),
        "400-and-more": translate("BenchmarkPage", "400 customers and more"),
    }
    parts = []
    for name, value in restrictions.items():
        text = str(value)
        if name == "country":
            parts.append(translate("BenchmarkPage", "country {code}").format(code=text))
        elif name == "size":
            parts.append(sizes.get(text, text))
        else:
            parts.append(types.get(text, text) if name == "vendor_type" else text)
    return " · ".join(parts)


def name_of_id(group: str) -> str:
    """The name of a group that is not in a release, from the pairs in its id, such as `country.se`."""
    parts = group.split(".")
    pairs = dict(zip(parts[::2], parts[1::2], strict=False))
    return group_name({name: value.upper() if name == "country" else value for name, value in pairs.items()})


def vendors_words(vendors: int) -> str:
    """How many vendors."""
    return translate("BenchmarkPage", "%n vendor(s)", None, vendors)


def campaigns_words(campaigns: int) -> str:
    """How many campaigns."""
    return translate("BenchmarkPage", "%n campaign(s)", None, campaigns)


def customers_words(customers: int) -> str:
    """How many customers, with thousands apart."""
    text = translate("BenchmarkPage", "{count} customers")
    return text.format(count=number(customers, interface_language()))


def carried(vendors: int) -> str:
    """What so many vendors can carry (METHODS.md section 5, few peers)."""
    if vendors >= 20:
        return translate("BenchmarkPage", "mean, quartiles and deciles")
    if vendors >= 8:
        return translate("BenchmarkPage", "mean and quartiles")
    if vendors >= 5:
        return translate("BenchmarkPage", "mean only")
    return translate("BenchmarkPage", "too few vendors")


def duty_name(duty: str) -> str:
    """What a key is for."""
    return {
        "root": translate("BenchmarkPage", "Root key"),
        "release": translate("BenchmarkPage", "Release key"),
        "freshness": translate("BenchmarkPage", "Freshness key"),
    }[duty]
