using Disclosure.Core.Findings;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>What a template does wrong, in words for people; without a place until a piece of the template that knows its own passes it on.</summary>
internal sealed class TemplateFault(string message, Place? place = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Where it is, once that is known.</summary>
    public Place? Place { get; } = place;
}
