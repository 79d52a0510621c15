"""The laptops of the tests of packages: erasing and handing out are tried on what travels."""

from tests.services.packages import conftest as packages

templates, laptops = packages.templates, packages.laptops
