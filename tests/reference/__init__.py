# SPDX-License-Identifier: Apache-2.0
"""The model a second time, in plain loops, written from the method notes alone."""
