package chart

import rego.v1

reasons contains control.reason if {
	some control in data.controls[input.item]
	data.marks[input.destination][control.column]
}
