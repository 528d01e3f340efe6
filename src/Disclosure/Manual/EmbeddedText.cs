namespace Disclosure.Manual;

/// <summary>The texts of the manual that were written by hand; they travel within the program.</summary>
internal static class EmbeddedText
{
    /// <summary>The guide for those who fill in the input, <c>input/README.md</c>.</summary>
    public const string Guide = "guide";

    /// <summary>A text by its name: that of its file in <c>Manual/Texts</c> without the ending, or <see cref="Guide"/>.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Of(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream($"manual/{name}.md")
            ?? throw new InvalidOperationException($"no text of the manual is called {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
