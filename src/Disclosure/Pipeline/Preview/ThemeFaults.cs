using Disclosure.Core.Findings;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline.Preview;

/// <summary>A fault of a template that shows only when a page is made of it.</summary>
internal static class ThemeFaults
{
    /// <summary>The fault that an exception tells of, the first by place where several pages failed at once; null for any other exception.</summary>
    public static Finding? In(Exception exception) => exception switch
    {
        ThemeException theme => theme.Finding,
        AggregateException several when several.Flatten().InnerExceptions is var inner && inner.All(i => i is ThemeException) => inner.OfType<ThemeException>().MinBy(t => t.Finding.Place)?.Finding,
        _ => null,
    };
}
