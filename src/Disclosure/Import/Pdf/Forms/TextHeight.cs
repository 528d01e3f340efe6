namespace Disclosure.Import.Pdf.Forms;

/// <summary>Where in the height of its rows a text stands: a sheet sets all of them alike.</summary>
internal enum TextHeight
{
    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the top.</summary>
    Top,

    /// <summary>At the bottom.</summary>
    Bottom,
}
