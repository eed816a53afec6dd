# SPDX-License-Identifier: Apache-2.0
"""Luzhou Planner: budgets of neighbouring cities, and what follows from them."""

__version__ = "0.1.0"
