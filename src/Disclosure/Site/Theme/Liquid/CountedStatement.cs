using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>A tag that goes through a whole value each time it runs, however little it then does with it; the engine does not count that.</summary>
/// <param name="inner">The tag.</param>
/// <param name="value">The value. A name alone is looked up to count it: only under such can a template keep what it has made.</param>
/// <param name="times">How often the value is gone through.</param>
internal sealed class CountedStatement(Statement inner, Expression value, int times) : Statement
{
    private readonly MemberExpression? _name = value is MemberExpression { Segments.Count: 1 } name ? name : null;

    /// <inheritdoc/>
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (_name is not null) ((PageContext)context).ChargeRead(times * ValueSize.Of(Finished.Of(_name.EvaluateAsync(context))));
        return inner.WriteToAsync(writer, encoder, context);
    }

    /// <inheritdoc/>
    protected override Statement Accept(AstVisitor visitor)
    {
        visitor.Visit(inner);
        return this;
    }
}
