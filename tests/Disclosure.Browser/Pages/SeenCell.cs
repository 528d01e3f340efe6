namespace Disclosure.Browser.Pages;

/// <summary>A cell as it is seen, with the texts of the headers that belong to it.</summary>
internal sealed record SeenCell
{
    public bool IsHeader { get; init; }

    /// <summary>Whether it holds a code, which stands before the name of its row and is a part of it.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether it stands in the body, in a row that is not there just to say that there is none.</summary>
    public bool IsBody { get; init; }

    public string Text { get; init; } = "";

    public double Left { get; init; }

    public double Top { get; init; }

    public string[] Columns { get; init; } = [];

    public string[] Rows { get; init; } = [];
}
