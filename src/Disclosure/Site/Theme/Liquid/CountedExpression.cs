using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>A comparison that may go through a long text each time it is made, which the engine does not count.</summary>
/// <param name="inner">The comparison.</param>
/// <param name="value">Its first value. A name alone is looked up to count it: only under such can a template keep what it has made.</param>
internal sealed class CountedExpression(Expression inner, Expression value) : Expression
{
    private readonly MemberExpression? _name = value is MemberExpression { Segments.Count: 1 } name ? name : null;

    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        if (_name is not null) ((PageContext)context).ChargeRead(ValueSize.Of(Finished.Of(_name.EvaluateAsync(context))));
        return inner.EvaluateAsync(context);
    }

    /// <inheritdoc/>
    protected override Expression Accept(AstVisitor visitor)
    {
        visitor.Visit(inner);
        return this;
    }
}
