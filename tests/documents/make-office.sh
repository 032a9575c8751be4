#!/bin/sh
# Makes the Word and Excel documents of the tests from their sources in office/, with LibreOffice.
# Usage: sh tests/documents/make-office.sh
set -eu
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
office() {
  soffice --headless "-env:UserInstallation=file://$profile" "$@"
}
mkdir -p docx spreadsheet
office --convert-to 'docx:MS Word 2007 XML' --outdir docx office/narrative.fodt
office --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir spreadsheet office/chongqing.fods
office --convert-to 'xls:MS Excel 97' --outdir spreadsheet office/chongqing.fods
office --convert-to 'ods:calc8' --outdir spreadsheet office/chongqing.fods
office --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir spreadsheet office/central.fods
office --convert-to 'xls:MS Excel 2003 XML' --outdir spreadsheet office/central.fods

# A password can only be set by a macro.
mkdir -p "$profile/user/basic/Standard"
cp office/protect.xba "$profile/user/basic/Standard/Module1.xba"
cp office/script.xlb "$profile/user/basic/Standard/script.xlb"
office "macro:///Standard.Module1.Protect($PWD/spreadsheet/chongqing.xlsx,$PWD/spreadsheet/protected.xls)"
