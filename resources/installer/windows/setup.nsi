; SPDX-License-Identifier: Apache-2.0
; The installer of Windows: for the user who runs it, without an administrator.
; Called by build.sh with VERSION, FOLDER (what to install), ICON, OUT and, where the
; maintainers have a certificate, SIGN (a command that is given the file to sign).
; Silent: setup.exe /S /D=C:\a folder (last, without quotes); uninstall.exe /S keeps the
; settings, uninstall.exe /S /SETTINGS removes them as well.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define NAME "Luzhou Planner"
!define EXE "luzhou-planner.exe"
!define KIND "LuzhouPlanner.Scenario"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\LuzhouPlanner"
!define PATH_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${EXE}"

Name "$(Title)"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} ${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"
!ifdef SIGN
    !finalize '${SIGN} "%1"'
    !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString Title ${LANG_ENGLISH} "Luzhou Planner"
LangString Title ${LANG_SIMPCHINESE} "泸州协同规划"
LangString Kind ${LANG_ENGLISH} "Luzhou Planner scenarios"
LangString Kind ${LANG_SIMPCHINESE} "泸州协同规划情景文件"
LangString Comment ${LANG_ENGLISH} "Plan public budgets across neighbouring cities"
LangString Comment ${LANG_SIMPCHINESE} "为相邻城市编制财政预算方案"
LangString Open ${LANG_ENGLISH} "Luzhou Planner is open. Close its window, then try again."
LangString Open ${LANG_SIMPCHINESE} "泸州协同规划正在运行。请关闭其窗口后重试。"
LangString Taken ${LANG_ENGLISH} "This folder holds other files. Choose an empty or a new folder."
LangString Taken ${LANG_SIMPCHINESE} "此文件夹中有其他文件。请选择空文件夹或新文件夹。"
LangString Preparing ${LANG_ENGLISH} "Preparing for a fast start ..."
LangString Preparing ${LANG_SIMPCHINESE} "正在为快速启动做准备……"
LangString Settings ${LANG_ENGLISH} "Keep your settings for a later installation?$\r$\n$\r$\nYour scenario files stay in any case."
LangString Settings ${LANG_SIMPCHINESE} "是否保留您的设置以便日后重新安装？$\r$\n$\r$\n您的情景文件无论如何都会保留。"

; A folder with other things in it is refused: the removal must never meet them.
!macro IsFree result
    ${If} ${FileExists} "$INSTDIR\${EXE}"
        StrCpy ${result} 1
    ${Else}
        ${DirState} "$INSTDIR" ${result}
        ; 1 is full, 0 is empty, -1 is not there
        ${If} ${result} == 1
            StrCpy ${result} 0
        ${Else}
            StrCpy ${result} 1
        ${EndIf}
    ${EndIf}
!macroend

Function CheckFolder
    !insertmacro IsFree $0
    ${If} $0 == 0
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(Taken)"
        Abort
    ${EndIf}
FunctionEnd

; Files of a running program cannot be replaced; nothing may be left half done.
!macro WaitUntilClosed
    ${DoWhile} ${FileExists} "$INSTDIR\${EXE}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${EXE}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Open)" /SD IDCANCEL IDRETRY +3
            SetErrorLevel 3
            Quit
    ${Loop}
!macroend

; What an installation put there, and nothing else.
!macro RemoveProgram
    RMDir /r "$INSTDIR\lib"
    RMDir /r "$INSTDIR\python"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\luzhou-planner.exe"
    Delete "$INSTDIR\luzhou-planner-cli.exe"
    Delete "$INSTDIR\luzhou-planner.ico"
    Delete "$INSTDIR\components.cdx.json"
    Delete "$INSTDIR\uninstall.exe"
    Delete "$SMPROGRAMS\Luzhou Planner.lnk"
    Delete "$SMPROGRAMS\泸州协同规划.lnk"
!macroend

!macro TellTheShell
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
    !insertmacro IsFree $0
    ${If} $0 == 0
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(Taken)" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
    !insertmacro WaitUntilClosed
    !insertmacro RemoveProgram
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    DetailPrint "$(Preparing)"
    nsExec::Exec '"$INSTDIR\python\python.exe" -m compileall -q "$INSTDIR\lib"'
    Pop $0
    CreateShortCut "$SMPROGRAMS\$(Title).lnk" "$INSTDIR\${EXE}" "" \
        "$INSTDIR\${EXE}" 0 SW_SHOWNORMAL "" "$(Comment)"

    WriteRegStr HKCU "Software\Classes\.lzplan" "" "${KIND}"
    WriteRegStr HKCU "Software\Classes\.lzplan" "Content Type" "application/x-luzhou-planner"
    WriteRegStr HKCU "Software\Classes\.lzplan\OpenWithProgids" "${KIND}" ""
    WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(Kind)"
    WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\${EXE},0"
    WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" \
        '"$INSTDIR\${EXE}" "%1"'
    WriteRegStr HKCU "${PATH_KEY}" "" "$INSTDIR\${EXE}"

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(Title)"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${EXE},0"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Luzhou Planner maintainers"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
    !insertmacro TellTheShell
SectionEnd

Section Uninstall
    !insertmacro WaitUntilClosed
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} "$0" "/SETTINGS" $1
    ${If} ${Errors}
        MessageBox MB_YESNO|MB_ICONQUESTION "$(Settings)" /SD IDYES IDYES keep
    ${EndIf}
    RMDir /r "$LOCALAPPDATA\luzhou-planner"
    keep:
    !insertmacro RemoveProgram
    RMDir "$INSTDIR"
    ReadRegStr $0 HKCU "Software\Classes\.lzplan" ""
    ; Another program may have taken the files over since.
    ${If} $0 == "${KIND}"
        DeleteRegKey HKCU "Software\Classes\.lzplan"
    ${Else}
        DeleteRegValue HKCU "Software\Classes\.lzplan\OpenWithProgids" "${KIND}"
    ${EndIf}
    DeleteRegKey HKCU "Software\Classes\${KIND}"
    DeleteRegKey HKCU "${PATH_KEY}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    !insertmacro TellTheShell
SectionEnd
