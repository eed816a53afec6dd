/* SPDX-License-Identifier: Apache-2.0
 *
 * luzhou-planner.exe: starts the Python that lies beside it, inside this very process,
 * so that the task bar, the task manager and a signature know the program by its name.
 * Built twice: for the window (no console) and, with -DCONSOLE, for the command line.
 */
#include <windows.h>
#include <shellapi.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768

typedef int (*python_main)(int, wchar_t **);

static int refuse(void)
{
    const wchar_t *text =
        L"The installation is damaged. Please install Luzhou Planner again.\n"
        L"\x5b89\x88c5\x5df2\x635f\x574f\xff0c\x8bf7\x91cd\x65b0\x5b89\x88c5"
        L"\x6cf8\x5dde\x534f\x540c\x89c4\x5212\x3002";
    MessageBoxW(NULL, text, L"Luzhou Planner", MB_OK | MB_ICONERROR);
    return 1;
}

static python_main find_python(void)
{
    static wchar_t path[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, path, LONGEST);
    wchar_t *name = wcsrchr(path, L'\\');
    HMODULE library;

    if (length == 0 || length >= LONGEST - 64 || name == NULL)
        return NULL;
    wcscpy(name + 1, L"python\\" PYTHON_DLL);
    library = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (library == NULL)
        return NULL;
    return (python_main)(void *)GetProcAddress(library, "Py_Main");
}

static int start(void)
{
    int given, total = 0;
    wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &given);
    python_main run = find_python();
    wchar_t **all;

    if (run == NULL || arguments == NULL)
        return refuse();
    all = calloc((size_t)given + 3, sizeof *all);
    if (all == NULL)
        return refuse();
    all[total++] = arguments[0];
    all[total++] = L"-m";
    all[total++] = L"desktop";
    for (int place = 1; place < given; place++)
        all[total++] = arguments[place];
    return run(total, all);
}

#ifdef CONSOLE
int wmain(void)
{
    return start();
}
#else
int WINAPI wWinMain(HINSTANCE own, HINSTANCE other, wchar_t *line, int show)
{
    (void)own, (void)other, (void)line, (void)show;
    return start();
}
#endif
