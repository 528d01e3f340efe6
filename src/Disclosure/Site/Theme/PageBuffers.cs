using System.Text;

namespace Disclosure.Site.Theme;

/// <summary>
/// The buffers in which one thread puts a page together. The layout is rendered first, with a mark where its content goes;
/// the content then goes in as bytes, and no page is ever one long string.
/// </summary>
internal sealed class PageBuffers : IDisposable
{
    /// <summary>Stands where the content goes: a character that no text has (private use, and escaped where input has it).</summary>
    public const string Mark = "\uE000";

    private static readonly byte[] MarkBytes = Encoding.UTF8.GetBytes(Mark);

    private readonly Utf8Writer _page = new();

    /// <summary>Takes the layout.</summary>
    public Utf8Writer Layout { get; } = new();

    /// <summary>Takes the content.</summary>
    public Utf8Writer Content { get; } = new();

    /// <summary>Whether the layout has one place for the content, and only one.</summary>
    public bool HasPlace => Layout.Written.IndexOf(MarkBytes) is >= 0 and var first && first == Layout.Written.LastIndexOf(MarkBytes);

    /// <summary>The page; valid until the next one is begun.</summary>
    public ReadOnlySpan<byte> Join()
    {
        var layout = Layout.Written;
        var at = layout.IndexOf(MarkBytes);
        _page.Clear();
        _page.Write(layout[..at]);
        _page.Write(Content.Written);
        _page.Write(layout[(at + MarkBytes.Length)..]);
        return _page.Written;
    }

    /// <summary>Makes ready for the next page.</summary>
    public void Clear()
    {
        Layout.Clear();
        Content.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _page.Dispose();
        Layout.Dispose();
        Content.Dispose();
    }
}
