using Disclosure.Print;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Print;

/// <summary>Programs that stand in for Chromium: shell scripts that do one thing with the file they are told to write.</summary>
internal static class MadeUpChromium
{
    // The option --print-to-pdf=FILE, wherever it stands.
    private const string FindFile = "for a; do case $a in --print-to-pdf=*) pdf=${a#--print-to-pdf=};; esac; done\n";

    /// <summary>Long enough for a script on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>A program that does this, with <c>$pdf</c> for the file to write.</summary>
    public static string Script(Scratch scratch, string body)
    {
        var file = scratch.Path("chromium");
        File.WriteAllText(file, $"#!/bin/sh\n{FindFile}{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }

    /// <summary>A Chromium that prints these files in turn, the last one ever after.</summary>
    public static Chromium Printing(Scratch scratch, params byte[][] pdfs)
    {
        for (var i = 0; i < pdfs.Length; i++) File.WriteAllBytes(scratch.Path($"{i + 1}.pdf"), pdfs[i]);
        return new Chromium(Script(scratch, $"""
            cd '{scratch.Folder}'
            echo x >> count
            n=$(wc -l < count)
            [ -f $((n)).pdf ] || n={pdfs.Length}
            cat $((n)).pdf > "$pdf"
            """), Patience);
    }
}
