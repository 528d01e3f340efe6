using Disclosure.Building;
using Disclosure.Printing;

namespace Disclosure.Commands;

/// <summary>The command <c>pdf</c>: builds the site with a PDF of each budget.</summary>
internal static class PdfCommand
{
    /// <summary>Runs it; the exit code is 0, or 1 when there is no Chromium or there are errors.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="program">The Chromium that the command line names, or null.</param>
    /// <param name="output">Takes what went well.</param>
    /// <param name="error">Takes what did not.</param>
    public static int Run(BuildOptions options, string? program, TextWriter output, TextWriter error)
    {
        var variable = Environment.GetEnvironmentVariable(ChromiumFinder.Variable);
        var (found, refusal) = ChromiumFinder.Find(program, variable, Environment.GetEnvironmentVariable("PATH"));
        if (found is not null) return BuildCommand.Run(options, new Chromium(found, Chromium.Patience, options.Stop), output, error);
        error.WriteLine(refusal);
        error.WriteLine("没有写入任何文件，原有网站保持不变。不带 PDF 的网站用 disclosure build 生成。");
        return 1;
    }
}
