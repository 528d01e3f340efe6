using Disclosure.Core.Findings;

namespace Disclosure.Rendering.Theme;

/// <summary>A template failed while a page was rendered.</summary>
internal sealed class ThemeException(Finding finding, Exception? inner) : Exception(finding.Message, inner)
{
    /// <summary>What a person is told.</summary>
    public Finding Finding { get; } = finding;
}
