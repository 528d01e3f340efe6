namespace Disclosure.Input.Keys;

/// <summary>
/// How much an edition may hold. Each bound is many times what a real edition has; without them a line of a form could ask for more
/// cells than a machine can hold.
/// </summary>
internal static class FormBounds
{
    /// <summary>Parts of a document, and tables of a part.</summary>
    public const int Parts = 100;

    /// <summary>Characters of what a document is called.</summary>
    public const int DocumentName = 20;

    /// <summary>Columns of a grid as printed, those of header groups and divisions counted one by one.</summary>
    public const int Columns = 200;

    /// <summary>Lines of a grid that the form fixes, and the last printed row (行次) that one may stand on.</summary>
    public const int Lines = 1_000;

    /// <summary>Sections of a table or of a group, and fields of a section.</summary>
    public const int Sections = 200;

    /// <summary>Cells that the forms of an edition print whatever a unit writes: lines times columns, and fields.</summary>
    public const int Cells = 100_000;

    /// <summary>Depths of indentation (层).</summary>
    public const int Levels = 9;

    /// <summary>Official numbers of columns (栏次).</summary>
    public const int Ordinals = 1_000;

    /// <summary>Identities within the rows of a grid; each is worked out for every row.</summary>
    public const int GridEquations = 30;

    /// <summary>Columns on the right of all identities within the rows of a grid together.</summary>
    public const int Terms = 500;

    /// <summary>Words that an edition adds to those of the checks, and the characters of each.</summary>
    public const int Words = 200;

    /// <summary>Characters of such a word.</summary>
    public const int WordLength = 12;

    /// <summary>Identities that an edition states.</summary>
    public const int Identities = 500;

    /// <summary>What the first page and the pages over the years show, each kind by itself.</summary>
    public const int Shown = 50;

    /// <summary>Characters of an identity or an address. The longest real one has 570.</summary>
    public const int Equation = 2_000;
}
