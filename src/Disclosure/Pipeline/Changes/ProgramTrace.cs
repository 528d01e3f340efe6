using Disclosure.Core.Documents;
using Fluid;
using Markdig;
using QRCoder;

namespace Disclosure.Pipeline.Changes;

/// <summary>Which program it is that builds: another one, or a newer, makes all again.</summary>
internal static class ProgramTrace
{
    /// <summary>A sign of the program and of the libraries that write pages: each compilation has its own, and it is the same on every machine.</summary>
    public static string Own { get; } = string.Join(' ', new[]
    {
        typeof(ProgramTrace), typeof(Budget), typeof(FluidParser), typeof(Markdown), typeof(QRCodeGenerator), typeof(YamlDotNet.Core.Parser),
    }.Select(t => t.Module.ModuleVersionId.ToString("n")));
}
