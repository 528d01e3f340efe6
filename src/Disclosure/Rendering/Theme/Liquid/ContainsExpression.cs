using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Disclosure.Rendering.Theme.Liquid;

/// <summary>Whether one value contains another. To look for a long text in a long one is work, which the engine's own does not count.</summary>
internal sealed class ContainsExpression(Expression left, Expression right) : BinaryExpression(left, right)
{
    /// <inheritdoc/>
    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var whole = await Left.EvaluateAsync(context);
        var part = await Right.EvaluateAsync(context);
        ((PageContext)context).ChargeSearch(ValueSize.Of(whole), ValueSize.Of(part));
        return new BinaryExpressionFluidValue(whole, whole.Contains(part));
    }

    /// <inheritdoc/>
    protected override Expression Accept(AstVisitor visitor)
    {
        visitor.Visit(Left);
        visitor.Visit(Right);
        return this;
    }
}
